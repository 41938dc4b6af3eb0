package touchstone.contracts.governance.decision;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What it takes to carry a decision. */
public enum DecisionRule {
    @JsonProperty("majority") MAJORITY,
    @JsonProperty("two-thirds") TWO_THIRDS,
    @JsonProperty("casting-vote") CASTING_VOTE,
    @JsonProperty("not-counted") NOT_COUNTED
}
