package touchstone.contracts.metrics.assessment;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Who judged. */
public enum AssessmentSource {
    /** The council and its partners themselves. */
    @JsonProperty("self-assessment") SELF_ASSESSMENT,
    @JsonProperty("peer-review") PEER_REVIEW,
    @JsonProperty("inspection") INSPECTION
}
