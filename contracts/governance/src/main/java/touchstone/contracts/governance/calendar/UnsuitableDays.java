package touchstone.contracts.governance.calendar;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What becomes of a meeting that would fall on a Sunday or on a bank holiday. */
public enum UnsuitableDays {
    /** It is left out. */
    @JsonProperty("skip") SKIP,
    /** It is planned, and its warnings say so. */
    @JsonProperty("keep") KEEP
}
