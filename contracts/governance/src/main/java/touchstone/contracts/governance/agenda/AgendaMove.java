package touchstone.contracts.governance.agenda;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What can be done with an agenda. What can be done now, and by the caller, is {@link Agenda#allowed}. */
public enum AgendaMove {
    @JsonProperty("publish") PUBLISH,
    @JsonProperty("add-item") ADD_ITEM,
    @JsonProperty("order") ORDER
}
