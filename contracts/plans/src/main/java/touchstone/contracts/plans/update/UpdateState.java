package touchstone.contracts.plans.update;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Review of a progress update: draft, submitted, then accepted or returned with a reason. */
public enum UpdateState {
    @JsonProperty("draft") DRAFT,
    @JsonProperty("submitted") SUBMITTED,
    @JsonProperty("accepted") ACCEPTED,
    @JsonProperty("returned") RETURNED
}
