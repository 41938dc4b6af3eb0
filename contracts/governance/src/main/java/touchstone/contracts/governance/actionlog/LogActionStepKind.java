package touchstone.contracts.governance.actionlog;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What has happened to a log action. */
public enum LogActionStepKind {
    @JsonProperty("raised") RAISED,
    @JsonProperty("re-dated") RE_DATED,
    @JsonProperty("progress") PROGRESS,
    @JsonProperty("completed") COMPLETED,
    @JsonProperty("closed") CLOSED,
    @JsonProperty("reopened") REOPENED
}
