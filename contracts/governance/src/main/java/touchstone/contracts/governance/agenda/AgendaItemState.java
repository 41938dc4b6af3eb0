package touchstone.contracts.governance.agenda;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Whether an item is to be taken; one that is not leaves its title where it stood. */
public enum AgendaItemState {
    @JsonProperty("on-agenda") ON_AGENDA,
    @JsonProperty("withdrawn") WITHDRAWN,
    @JsonProperty("deferred") DEFERRED
}
