package touchstone.contracts.metrics.reading;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What can be done with a reading. What can be done now, and by the caller, is {@link Reading#allowed}. */
public enum ReadingMove {
    /** Write it anew; it is a draft again, to be submitted. */
    @JsonProperty("edit") EDIT,
    @JsonProperty("submit") SUBMIT,
    @JsonProperty("withdraw") WITHDRAW,
    @JsonProperty("accept") ACCEPT,
    @JsonProperty("return") RETURN
}
