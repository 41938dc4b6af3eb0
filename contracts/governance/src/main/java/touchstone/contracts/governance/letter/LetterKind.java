package touchstone.contracts.governance.letter;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What is sent between meetings. */
public enum LetterKind {
    @JsonProperty("letter") LETTER,
    @JsonProperty("notice") NOTICE
}
