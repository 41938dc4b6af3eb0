package touchstone.contracts.metrics.scorecard;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How much of a figure is shown: what was counted, the percentage or rate that comes of it, or both. */
public enum FigurePart {
    @JsonProperty("number") NUMBER,
    @JsonProperty("rate") RATE,
    @JsonProperty("both") BOTH
}
