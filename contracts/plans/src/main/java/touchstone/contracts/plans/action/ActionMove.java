package touchstone.contracts.plans.action;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What can be done with an action. What can be done now, and by the caller, is {@link Action#allowed}. */
public enum ActionMove {
    @JsonProperty("edit") EDIT,
    @JsonProperty("re-plan") RE_PLAN,
    @JsonProperty("link") LINK,
    @JsonProperty("report") REPORT,
    @JsonProperty("show-evidence") SHOW_EVIDENCE,
    @JsonProperty("sign-off") SIGN_OFF,
    @JsonProperty("reopen") REOPEN,
    @JsonProperty("carry-over") CARRY_OVER,
    @JsonProperty("withdraw") WITHDRAW
}
