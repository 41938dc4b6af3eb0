package touchstone.contracts.plans.recommendation;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Whether there is a day by which something is due: there is, there never is one, or nobody can derive it. */
public enum DueKind {
    @JsonProperty("known") KNOWN,
    @JsonProperty("ongoing") ONGOING,
    @JsonProperty("unknown") UNKNOWN
}
