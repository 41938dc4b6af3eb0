package touchstone.contracts.metrics.assessment;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How good something was judged to be, the best first. */
public enum Grade {
    @JsonProperty("outstanding") OUTSTANDING,
    @JsonProperty("good") GOOD,
    /** The third grade until 2013. */
    @JsonProperty("adequate") ADEQUATE,
    /** The third grade since. */
    @JsonProperty("requires-improvement") REQUIRES_IMPROVEMENT,
    @JsonProperty("inadequate") INADEQUATE
}
