package touchstone.contracts.metrics.indicator;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What an indicator's value counts in. A percentage, a rate and an average are computed where both parts are known. */
public enum Unit {
    @JsonProperty("count") COUNT,
    @JsonProperty("percentage") PERCENTAGE,
    @JsonProperty("rate-per-10000") RATE_PER_10000,
    /** Per one of the denominator, such as children per social worker. */
    @JsonProperty("average") AVERAGE,
    @JsonProperty("days") DAYS,
    @JsonProperty("score") SCORE,
    /** Pounds. */
    @JsonProperty("money") MONEY
}
