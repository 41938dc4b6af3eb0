package touchstone.contracts.metrics.reading;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Where a reading is in its review; only accepted ones count. */
public enum ReadingState {
    @JsonProperty("draft") DRAFT,
    @JsonProperty("submitted") SUBMITTED,
    @JsonProperty("accepted") ACCEPTED,
    @JsonProperty("returned") RETURNED,
    /** By those who supply it, before it was accepted. */
    @JsonProperty("withdrawn") WITHDRAWN
}
