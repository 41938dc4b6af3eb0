package touchstone.contracts.governance.calendar;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How a published file differs from what was known. */
public enum BankHolidayChangeKind {
    @JsonProperty("new") NEW,
    @JsonProperty("renamed") RENAMED,
    @JsonProperty("gone") GONE
}
