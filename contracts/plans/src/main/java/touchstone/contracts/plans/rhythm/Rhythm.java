package touchstone.contracts.plans.rhythm;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How often a plan wants to hear of its open actions. */
public enum Rhythm {
    @JsonProperty("none") NONE,
    @JsonProperty("weekly") WEEKLY,
    @JsonProperty("fortnightly") FORTNIGHTLY,
    @JsonProperty("monthly") MONTHLY,
    @JsonProperty("quarterly") QUARTERLY
}
