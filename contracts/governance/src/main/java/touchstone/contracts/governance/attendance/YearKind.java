package touchstone.contracts.governance.attendance;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Which twelve months a year is: from April, as councils count, or from January. */
public enum YearKind {
    @JsonProperty("financial") FINANCIAL,
    @JsonProperty("calendar") CALENDAR
}
