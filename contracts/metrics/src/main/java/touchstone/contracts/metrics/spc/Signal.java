package touchstone.contracts.metrics.spc;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Which rule marks a point as special cause. Every point of a run is marked, not only its last. */
public enum Signal {
    /** Outside a limit. */
    @JsonProperty("astronomical") ASTRONOMICAL,
    /** Seven or more in a row on one side of the mean. */
    @JsonProperty("shift") SHIFT,
    /** Seven or more in a row, each above the one before or each below. */
    @JsonProperty("trend") TREND,
    /** Two of three in a row in the outer third, short of the limit, all three on that side of the mean. */
    @JsonProperty("two-of-three") TWO_OF_THREE
}
