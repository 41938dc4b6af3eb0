package touchstone.contracts.governance.agenda.version;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How an item can differ between two states of an agenda. */
public enum AgendaChangeCode {
    @JsonProperty("added") ADDED,
    @JsonProperty("removed") REMOVED,
    @JsonProperty("changed") CHANGED,
    @JsonProperty("moved") MOVED
}
