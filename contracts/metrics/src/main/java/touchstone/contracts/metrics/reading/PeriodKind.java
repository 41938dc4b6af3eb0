package touchstone.contracts.metrics.reading;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How long a period is. Readings of different kinds are never compared. */
public enum PeriodKind {
    @JsonProperty("date") DATE,
    @JsonProperty("month") MONTH,
    @JsonProperty("quarter") QUARTER,
    /** April to March. */
    @JsonProperty("year") YEAR
}
