package touchstone.contracts.governance.decision;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How a member voted. */
public enum Vote {
    @JsonProperty("in-favour") IN_FAVOUR,
    @JsonProperty("against") AGAINST,
    @JsonProperty("abstained") ABSTAINED
}
