package touchstone.contracts.plans.rating;

import com.fasterxml.jackson.annotation.JsonProperty;

/** A rule by which a recommendation is rated. */
public enum RatingCode {
    @JsonProperty("stopped") STOPPED,
    @JsonProperty("no-action") NO_ACTION,
    @JsonProperty("nothing-reported") NOTHING_REPORTED,
    @JsonProperty("not-shown") NOT_SHOWN,
    @JsonProperty("no-impact") NO_IMPACT,
    @JsonProperty("past-due") PAST_DUE,
    @JsonProperty("outstanding") OUTSTANDING,
    @JsonProperty("overdue") OVERDUE,
    @JsonProperty("partly-reported") PARTLY_REPORTED,
    @JsonProperty("claimed") CLAIMED,
    @JsonProperty("no-date") NO_DATE,
    @JsonProperty("embedded") EMBEDDED,
    @JsonProperty("not-yet-embedded") NOT_YET_EMBEDDED,
    @JsonProperty("on-track") ON_TRACK
}
