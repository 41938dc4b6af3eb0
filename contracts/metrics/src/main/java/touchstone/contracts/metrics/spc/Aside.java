package touchstone.contracts.metrics.spc;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Why a reading stands in no stretch of its series. */
public enum Aside {
    /** It has no figure. */
    @JsonProperty("missing") MISSING,
    @JsonProperty("illustrative") ILLUSTRATIVE,
    @JsonProperty("provisional") PROVISIONAL,
    /** It was reported before its period ended. */
    @JsonProperty("unfinished") UNFINISHED
}
