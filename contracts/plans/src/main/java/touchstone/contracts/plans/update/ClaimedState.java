package touchstone.contracts.plans.update;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What an agency claims of an action. */
public enum ClaimedState {
    @JsonProperty("not-started") NOT_STARTED,
    @JsonProperty("in-progress") IN_PROGRESS,
    @JsonProperty("on-hold") ON_HOLD,
    @JsonProperty("completed") COMPLETED
}
