package touchstone.contracts.metrics.reading;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Why there is no figure. None of these is zero, and none is another. */
public enum Missing {
    /** Printed as c: too small to publish. */
    @JsonProperty("suppressed") SUPPRESSED,
    /** Printed as a colon. */
    @JsonProperty("not-available") NOT_AVAILABLE,
    /** Printed as z: the denominator is zero, or the question makes no sense. */
    @JsonProperty("not-applicable") NOT_APPLICABLE,
    /** The source left the cell empty. */
    @JsonProperty("blank") BLANK
}
