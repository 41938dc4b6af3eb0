package touchstone.contracts.governance.body.terms;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What can be done with a version of the terms. What can be done now, and by the caller, is {@link Terms#allowed}. */
public enum TermsMove {
    @JsonProperty("correct") CORRECT
}
