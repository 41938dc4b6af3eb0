package touchstone.contracts.metrics.spc;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Whether the target will be met if nothing changes. */
public enum Assurance {
    /** All that may be expected between the limits meets it. */
    @JsonProperty("hits") HITS,
    /** Nothing between the limits meets it. */
    @JsonProperty("misses") MISSES,
    /** It lies between the limits: met and missed by chance. */
    @JsonProperty("inconsistent") INCONSISTENT,
    @JsonProperty("no-target") NO_TARGET,
    /** There are too few points, or something is withheld. */
    @JsonProperty("no-verdict") NO_VERDICT
}
