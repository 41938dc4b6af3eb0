package touchstone.contracts.metrics.indicator;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Whom or what an indicator counts. Only figures about children are withheld outside the authority. */
public enum Subject {
    @JsonProperty("children") CHILDREN,
    @JsonProperty("staff") STAFF,
    @JsonProperty("money") MONEY,
    @JsonProperty("councils") COUNCILS,
    /** Audits, visits, meetings: whatever tells nothing of one child. */
    @JsonProperty("other") OTHER
}
