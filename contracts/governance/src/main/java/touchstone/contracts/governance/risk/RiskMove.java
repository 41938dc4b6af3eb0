package touchstone.contracts.governance.risk;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What can be done with a risk. What can be done now, and by the caller, is {@link Risk#allowed}. */
public enum RiskMove {
    @JsonProperty("assess") ASSESS,
    @JsonProperty("change") CHANGE,
    @JsonProperty("close") CLOSE,
    @JsonProperty("reopen") REOPEN
}
