package touchstone.contracts.metrics.reading;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a reviewer decides on a submitted reading. */
public enum ReviewDecision {
    @JsonProperty("accept") ACCEPT,
    @JsonProperty("return") RETURN
}
