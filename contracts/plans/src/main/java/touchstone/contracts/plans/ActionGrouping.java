package touchstone.contracts.plans;

import com.fasterxml.jackson.annotation.JsonProperty;

/** By what actions are counted. */
public enum ActionGrouping {
    @JsonProperty("recommendation") RECOMMENDATION,
    @JsonProperty("workstream") WORKSTREAM,
    @JsonProperty("phase") PHASE,
    @JsonProperty("agency") AGENCY
}
