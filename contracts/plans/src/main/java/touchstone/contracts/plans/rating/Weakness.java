package touchstone.contracts.plans.rating;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What is first of all the matter with an action, the most pressing first. */
public enum Weakness {
    @JsonProperty("late") LATE,
    @JsonProperty("unreported") UNREPORTED,
    @JsonProperty("unreviewed") UNREVIEWED,
    @JsonProperty("without-impact") WITHOUT_IMPACT
}
