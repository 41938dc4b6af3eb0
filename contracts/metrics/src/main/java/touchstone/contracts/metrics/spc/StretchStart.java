package touchstone.contracts.metrics.spc;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Why a stretch of a series begins where it does. */
public enum StretchStart {
    /** It is the first. */
    @JsonProperty("first") FIRST,
    /** Something else is counted from there on. */
    @JsonProperty("definition") DEFINITION,
    /** Nothing is known of the periods before it. */
    @JsonProperty("gap") GAP,
    /** Limits were re-based there, with a recorded cause. */
    @JsonProperty("rebased") REBASED
}
