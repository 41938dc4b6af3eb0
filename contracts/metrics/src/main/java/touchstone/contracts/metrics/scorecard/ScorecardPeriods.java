package touchstone.contracts.metrics.scorecard;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Which periods a scorecard shows instead of those of its layout. */
public enum ScorecardPeriods {
    @JsonProperty("months") MONTHS,
    @JsonProperty("quarters") QUARTERS,
    @JsonProperty("years") YEARS,
    /** The latest figure of each row and the one before it, with their own periods. */
    @JsonProperty("latest") LATEST
}
