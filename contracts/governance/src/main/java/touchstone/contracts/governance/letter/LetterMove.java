package touchstone.contracts.governance.letter;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What can be done with a letter. What can be done now, and by the caller, is {@link Letter#allowed}. */
public enum LetterMove {
    @JsonProperty("send") SEND,
    @JsonProperty("answer") ANSWER,
    @JsonProperty("add-file") ADD_FILE
}
