package touchstone.contracts.governance.actionlog;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How far a log action has come: its owner says that it is done, and the body closes it. */
public enum LogActionState {
    @JsonProperty("open") OPEN,
    @JsonProperty("completed") COMPLETED,
    @JsonProperty("closed") CLOSED
}
