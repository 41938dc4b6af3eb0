package touchstone.contracts.plans.inspection;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What can be done with an inspection. What can be done now, and by the caller, is {@link Inspection#allowed}. */
public enum InspectionMove {
    @JsonProperty("correct") CORRECT,
    @JsonProperty("add-theme") ADD_THEME,
    @JsonProperty("add-recommendation") ADD_RECOMMENDATION,
    @JsonProperty("publish") PUBLISH
}
