package touchstone.contracts.plans.plan;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What can be done with a phase. What can be done now, and by the caller, is {@link Phase#allowed}. */
public enum PhaseMove {
    @JsonProperty("suspend") SUSPEND,
    @JsonProperty("resume") RESUME,
    @JsonProperty("sign-off") SIGN_OFF,
    @JsonProperty("reopen") REOPEN
}
