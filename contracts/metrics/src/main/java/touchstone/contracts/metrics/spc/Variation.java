package touchstone.contracts.metrics.spc;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What kind of variation there is. */
public enum Variation {
    @JsonProperty("common-cause") COMMON_CAUSE,
    @JsonProperty("special-improving") SPECIAL_IMPROVING,
    @JsonProperty("special-concerning") SPECIAL_CONCERNING,
    /** Neither way is better for this indicator, or it is better inside a band. */
    @JsonProperty("special-neutral") SPECIAL_NEUTRAL,
    /** There are too few points, or something is withheld. */
    @JsonProperty("no-verdict") NO_VERDICT
}
