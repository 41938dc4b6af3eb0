package touchstone.contracts.governance.attendance;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What an interest is. Who has a disclosable pecuniary one takes no part in the item (Localism Act 2011, section 31). */
public enum InterestKind {
    @JsonProperty("disclosable-pecuniary") DISCLOSABLE_PECUNIARY,
    @JsonProperty("other") OTHER
}
