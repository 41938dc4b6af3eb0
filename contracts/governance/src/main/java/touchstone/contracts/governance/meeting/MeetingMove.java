package touchstone.contracts.governance.meeting;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What can be done with a meeting. What can be done now, and by the caller, is {@link Meeting#allowed}. */
public enum MeetingMove {
    @JsonProperty("publish-agenda") PUBLISH_AGENDA,
    @JsonProperty("add-item") ADD_ITEM,
    @JsonProperty("record-apologies") RECORD_APOLOGIES,
    @JsonProperty("open") OPEN,
    @JsonProperty("record-attendance") RECORD_ATTENDANCE,
    @JsonProperty("decide") DECIDE,
    @JsonProperty("raise-log-action") RAISE_LOG_ACTION,
    @JsonProperty("close") CLOSE,
    @JsonProperty("draft-minutes") DRAFT_MINUTES,
    @JsonProperty("confirm-minutes") CONFIRM_MINUTES,
    @JsonProperty("cancel") CANCEL
}
