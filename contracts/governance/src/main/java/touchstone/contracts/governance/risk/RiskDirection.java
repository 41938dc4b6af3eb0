package touchstone.contracts.governance.risk;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Which way a score has gone since the assessment before. */
public enum RiskDirection {
    @JsonProperty("up") UP,
    @JsonProperty("same") SAME,
    @JsonProperty("down") DOWN
}
