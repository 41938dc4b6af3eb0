package touchstone.contracts.plans.update;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What can be done with a progress update. What can be done now, and by the caller, is {@link ProgressUpdate#allowed}. */
public enum UpdateMove {
    @JsonProperty("accept") ACCEPT,
    @JsonProperty("return") RETURN,
    /** Send another that answers the reason for which it was returned. */
    @JsonProperty("answer") ANSWER
}
