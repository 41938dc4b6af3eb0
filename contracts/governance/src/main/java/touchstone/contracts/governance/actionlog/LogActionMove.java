package touchstone.contracts.governance.actionlog;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What can be done with a log action. What can be done now, and by the caller, is {@link LogAction#allowed}. */
public enum LogActionMove {
    @JsonProperty("re-date") RE_DATE,
    @JsonProperty("report") REPORT,
    @JsonProperty("complete") COMPLETE,
    @JsonProperty("close") CLOSE,
    @JsonProperty("reopen") REOPEN,
    @JsonProperty("escalate") ESCALATE
}
