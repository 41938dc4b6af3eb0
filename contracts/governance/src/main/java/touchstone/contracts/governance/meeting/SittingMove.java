package touchstone.contracts.governance.meeting;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What can be done with a sitting. What can be done now, and by the caller, is {@link Sitting#allowed}. */
public enum SittingMove {
    @JsonProperty("change") CHANGE,
    @JsonProperty("record-apologies") RECORD_APOLOGIES,
    @JsonProperty("open") OPEN,
    @JsonProperty("adjourn") ADJOURN,
    @JsonProperty("resume") RESUME,
    @JsonProperty("close") CLOSE,
    @JsonProperty("abandon") ABANDON,
    @JsonProperty("postpone") POSTPONE,
    @JsonProperty("cancel") CANCEL
}
