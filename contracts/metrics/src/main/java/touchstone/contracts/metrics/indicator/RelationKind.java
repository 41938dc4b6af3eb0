package touchstone.contracts.metrics.indicator;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What an indicator's count is to another's, for the same period and part. */
public enum RelationKind {
    /** It counts what the other is a proportion of. */
    @JsonProperty("denominator-of") DENOMINATOR_OF,
    /** It counts what the other has for a numerator. */
    @JsonProperty("numerator-of") NUMERATOR_OF,
    /** It counts what the other, a percentage, leaves over. */
    @JsonProperty("complement-of") COMPLEMENT_OF,
    /** It counts some of what the other counts. */
    @JsonProperty("part-of") PART_OF
}
