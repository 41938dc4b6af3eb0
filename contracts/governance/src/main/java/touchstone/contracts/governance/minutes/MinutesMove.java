package touchstone.contracts.governance.minutes;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What can be done with minutes. What can be done now, and by the caller, is {@link Minutes#allowed}. */
public enum MinutesMove {
    @JsonProperty("record-attendance") RECORD_ATTENDANCE,
    @JsonProperty("record-guest") RECORD_GUEST,
    @JsonProperty("declare-interest") DECLARE_INTEREST,
    @JsonProperty("decide") DECIDE,
    @JsonProperty("raise-log-action") RAISE_LOG_ACTION,
    @JsonProperty("circulate") CIRCULATE,
    @JsonProperty("confirm") CONFIRM,
    @JsonProperty("correct") CORRECT,
    @JsonProperty("comment") COMMENT
}
