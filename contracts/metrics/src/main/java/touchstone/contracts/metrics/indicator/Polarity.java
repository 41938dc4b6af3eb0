package touchstone.contracts.metrics.indicator;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Which way is better. */
public enum Polarity {
    @JsonProperty("high") HIGH,
    @JsonProperty("low") LOW,
    /** Better inside a band than on either side of it. */
    @JsonProperty("range") RANGE,
    /** Neither way: has no verdict. */
    @JsonProperty("neutral") NEUTRAL
}
