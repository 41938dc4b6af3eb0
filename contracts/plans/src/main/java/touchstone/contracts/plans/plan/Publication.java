package touchstone.contracts.plans.plan;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Drafts are seen inside the authority only; what is published is seen by everyone. */
public enum Publication {
    @JsonProperty("draft") DRAFT,
    @JsonProperty("published") PUBLISHED
}
