package touchstone.contracts.governance.escalation;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How far an escalation has come. */
public enum EscalationState {
    @JsonProperty("raised") RAISED,
    @JsonProperty("on-agenda") ON_AGENDA,
    @JsonProperty("answered") ANSWERED,
    @JsonProperty("received") RECEIVED,
    @JsonProperty("withdrawn") WITHDRAWN
}
