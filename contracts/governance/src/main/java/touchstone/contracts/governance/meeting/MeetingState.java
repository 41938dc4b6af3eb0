package touchstone.contracts.governance.meeting;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How far a meeting has come. */
public enum MeetingState {
    @JsonProperty("planned") PLANNED,
    @JsonProperty("agenda-published") AGENDA_PUBLISHED,
    @JsonProperty("in-progress") IN_PROGRESS,
    @JsonProperty("held") HELD,
    @JsonProperty("minutes-drafted") MINUTES_DRAFTED,
    @JsonProperty("minutes-confirmed") MINUTES_CONFIRMED,
    @JsonProperty("cancelled") CANCELLED
}
