package touchstone.contracts.plans.inspection;

import com.fasterxml.jackson.annotation.JsonProperty;

/** A theme of an inspection is one or the other; a gap can spawn an action. */
public enum ThemeKind {
    @JsonProperty("strength") STRENGTH,
    @JsonProperty("gap") GAP
}
