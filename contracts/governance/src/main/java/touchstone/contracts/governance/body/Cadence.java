package touchstone.contracts.governance.body;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How often a body meets. */
public enum Cadence {
    @JsonProperty("fortnightly") FORTNIGHTLY,
    @JsonProperty("monthly") MONTHLY,
    @JsonProperty("every-two-months") EVERY_TWO_MONTHS,
    @JsonProperty("quarterly") QUARTERLY,
    @JsonProperty("half-yearly") HALF_YEARLY,
    @JsonProperty("yearly") YEARLY,
    @JsonProperty("as-needed") AS_NEEDED
}
