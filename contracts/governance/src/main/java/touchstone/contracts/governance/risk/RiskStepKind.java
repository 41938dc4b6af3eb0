package touchstone.contracts.governance.risk;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What has happened to a risk. */
public enum RiskStepKind {
    @JsonProperty("raised") RAISED,
    @JsonProperty("assessed") ASSESSED,
    @JsonProperty("changed") CHANGED,
    @JsonProperty("closed") CLOSED,
    @JsonProperty("reopened") REOPENED
}
