package touchstone.contracts.governance.meeting;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What can be unusual about the day of a meeting. */
public enum MeetingWarningCode {
    @JsonProperty("sunday") SUNDAY,
    @JsonProperty("bank-holiday") BANK_HOLIDAY,
    @JsonProperty("holidays-unknown") HOLIDAYS_UNKNOWN,
    @JsonProperty("before-inaugural") BEFORE_INAUGURAL
}
