package touchstone.contracts.governance.agenda;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What can be done with an agenda item. What can be done now, and by the caller, is {@link AgendaItem#allowed}. */
public enum AgendaItemMove {
    @JsonProperty("correct") CORRECT,
    @JsonProperty("link") LINK,
    @JsonProperty("remove") REMOVE,
    @JsonProperty("withdraw") WITHDRAW,
    @JsonProperty("defer") DEFER,
    @JsonProperty("minute") MINUTE,
    @JsonProperty("exclude-public") EXCLUDE_PUBLIC,
    @JsonProperty("file-paper") FILE_PAPER,
    @JsonProperty("escalate") ESCALATE
}
