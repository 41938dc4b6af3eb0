package touchstone.contracts.governance.meeting;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How far a sitting has come. */
public enum SittingState {
    @JsonProperty("planned") PLANNED,
    @JsonProperty("open") OPEN,
    @JsonProperty("adjourned") ADJOURNED,
    @JsonProperty("held") HELD,
    @JsonProperty("postponed") POSTPONED,
    @JsonProperty("cancelled") CANCELLED,
    @JsonProperty("abandoned") ABANDONED
}
