package touchstone.contracts.metrics.reading;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How long a period is, the shorter first. Readings of different kinds are never compared. */
public enum PeriodKind {
    /** A snapshot of one day: "2013-02-20". */
    @JsonProperty("date") DATE,
    /** Monday to Sunday, numbered as ISO 8601 has it: "2013-W07". */
    @JsonProperty("week") WEEK,
    /** "2017-01". */
    @JsonProperty("month") MONTH,
    /** Of a financial year: "2012/13 Q3". */
    @JsonProperty("quarter") QUARTER,
    /** From April to the end of a month: "2012-12 YTD". */
    @JsonProperty("year-to-date") YEAR_TO_DATE,
    /** April to March: "2012/13". */
    @JsonProperty("year") YEAR,
    /** September to August: "2012/13 AY". */
    @JsonProperty("academic-year") ACADEMIC_YEAR,
    /** January to December: "2012". */
    @JsonProperty("calendar-year") CALENDAR_YEAR,
    /** Twelve months to the end of one: "2013-03 R12". */
    @JsonProperty("rolling-year") ROLLING_YEAR
}
