package touchstone.contracts.governance.agenda;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Which part of a meeting an item is. */
public enum AgendaItemKind {
    @JsonProperty("apologies") APOLOGIES,
    @JsonProperty("declarations") DECLARATIONS,
    @JsonProperty("minutes") MINUTES,
    @JsonProperty("matters-arising") MATTERS_ARISING,
    @JsonProperty("action-log") ACTION_LOG,
    @JsonProperty("business") BUSINESS,
    @JsonProperty("next-meeting") NEXT_MEETING
}
