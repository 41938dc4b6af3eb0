package touchstone.contracts.governance.minutes;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How far minutes have come. */
public enum MinutesState {
    @JsonProperty("draft") DRAFT,
    @JsonProperty("circulated") CIRCULATED,
    @JsonProperty("confirmed") CONFIRMED
}
