package touchstone.contracts.plans.recommendation;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What can be done with a recommendation. What can be done now, and by the caller, is {@link Recommendation#allowed}. */
public enum RecommendationMove {
    @JsonProperty("correct") CORRECT,
    @JsonProperty("add-outcome") ADD_OUTCOME,
    @JsonProperty("add-measure") ADD_MEASURE,
    @JsonProperty("sign-off") SIGN_OFF,
    @JsonProperty("reopen") REOPEN,
    @JsonProperty("override") OVERRIDE,
    @JsonProperty("end-override") END_OVERRIDE
}
