package touchstone.contracts.governance.agenda;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Whether a meeting's agenda is out. */
public enum AgendaState {
    @JsonProperty("draft") DRAFT,
    @JsonProperty("published") PUBLISHED
}
