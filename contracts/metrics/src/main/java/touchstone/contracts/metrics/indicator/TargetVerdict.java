package touchstone.contracts.metrics.indicator;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How the latest reading compares with the target in force. */
public enum TargetVerdict {
    @JsonProperty("met") MET,
    @JsonProperty("within-tolerance") WITHIN_TOLERANCE,
    @JsonProperty("breached") BREACHED,
    @JsonProperty("no-target") NO_TARGET,
    /** There is a target and nothing that can be held against it. */
    @JsonProperty("no-figure") NO_FIGURE
}
