package touchstone.contracts.plans.plan;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What can be done with a plan. What can be done now, and by the caller, is {@link Plan#allowed}. */
public enum PlanMove {
    @JsonProperty("correct") CORRECT,
    @JsonProperty("add-phase") ADD_PHASE,
    @JsonProperty("add-workstream") ADD_WORKSTREAM,
    @JsonProperty("add-action") ADD_ACTION,
    @JsonProperty("publish") PUBLISH,
    @JsonProperty("approve") APPROVE,
    @JsonProperty("amend") AMEND
}
