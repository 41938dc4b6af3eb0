package touchstone.contracts.governance.body.terms;

import com.fasterxml.jackson.annotation.JsonProperty;

/** A part of the voting seats, rounded up to whole members. */
public enum QuorumShare {
    @JsonProperty("quarter") QUARTER,
    @JsonProperty("third") THIRD,
    @JsonProperty("half") HALF,
    @JsonProperty("more-than-half") MORE_THAN_HALF,
    @JsonProperty("two-thirds") TWO_THIRDS
}
