package touchstone.contracts.plans.amendment;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Proposed, then approved as the plan's next version, refused, or withdrawn by who proposed it. */
public enum AmendmentState {
    @JsonProperty("proposed") PROPOSED,
    @JsonProperty("approved") APPROVED,
    @JsonProperty("refused") REFUSED,
    @JsonProperty("withdrawn") WITHDRAWN
}
