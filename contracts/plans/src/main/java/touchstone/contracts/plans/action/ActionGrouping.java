package touchstone.contracts.plans.action;

import com.fasterxml.jackson.annotation.JsonProperty;

/** By what actions are counted. */
public enum ActionGrouping {
    @JsonProperty("recommendation") RECOMMENDATION,
    @JsonProperty("workstream") WORKSTREAM,
    @JsonProperty("phase") PHASE,
    @JsonProperty("agency") AGENCY
}
