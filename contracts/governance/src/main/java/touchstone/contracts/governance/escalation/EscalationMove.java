package touchstone.contracts.governance.escalation;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What can be done with an escalation. What can be done now, and by the caller, is {@link Escalation#allowed}. */
public enum EscalationMove {
    @JsonProperty("withdraw") WITHDRAW
}
