package touchstone.contracts.plans.evidence;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Review of a piece of evidence. */
public enum EvidenceState {
    @JsonProperty("draft") DRAFT,
    @JsonProperty("submitted") SUBMITTED,
    @JsonProperty("accepted") ACCEPTED,
    @JsonProperty("rejected") REJECTED,
    @JsonProperty("expired") EXPIRED
}
