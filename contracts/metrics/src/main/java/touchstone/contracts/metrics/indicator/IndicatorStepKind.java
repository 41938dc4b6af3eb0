package touchstone.contracts.metrics.indicator;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What can happen to an indicator. */
public enum IndicatorStepKind {
    @JsonProperty("added") ADDED,
    /** Described better. */
    @JsonProperty("corrected") CORRECTED,
    /** Counted differently from a date on. */
    @JsonProperty("redefined") REDEFINED,
    /** No more figures are asked for. */
    @JsonProperty("retired") RETIRED,
    /** Its retirement was a mistake. */
    @JsonProperty("reinstated") REINSTATED
}
