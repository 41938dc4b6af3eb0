package touchstone.contracts.metrics.scorecard;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a column of a scorecard shows. */
public enum ColumnKind {
    /** The figure of one period. */
    @JsonProperty("figure") FIGURE,
    /** The latest figure that counts, of whatever period. */
    @JsonProperty("latest") LATEST,
    /** The figure before the latest, of a like period. */
    @JsonProperty("before") BEFORE,
    /** By how much a figure moved. */
    @JsonProperty("change") CHANGE,
    /** Which way a figure moved, and whether for the better. */
    @JsonProperty("direction") DIRECTION,
    /** A figure held against its target. */
    @JsonProperty("target") TARGET,
    /** What others show, the latest known. */
    @JsonProperty("comparator") COMPARATOR,
    /** The figures that led to the latest. */
    @JsonProperty("trend") TREND,
    /** Where the figures come from. */
    @JsonProperty("source") SOURCE
}
