package touchstone.contracts.plans.evidence;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What can be done with a piece of evidence. What can be done now, and by the caller, is {@link Evidence#allowed}. */
public enum EvidenceMove {
    @JsonProperty("upload") UPLOAD,
    @JsonProperty("submit") SUBMIT,
    @JsonProperty("withdraw") WITHDRAW,
    @JsonProperty("accept") ACCEPT,
    @JsonProperty("reject") REJECT
}
