package touchstone.contracts.plans.recommendation;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How soon the inspector asks for it, counted from the report's publication date. */
public enum Timescale {
    @JsonProperty("immediate") IMMEDIATE,
    @JsonProperty("within-3-months") WITHIN_3_MONTHS,
    @JsonProperty("within-6-months") WITHIN_6_MONTHS,
    @JsonProperty("ongoing") ONGOING
}
