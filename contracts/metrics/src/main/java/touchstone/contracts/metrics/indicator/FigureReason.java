package touchstone.contracts.metrics.indicator;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Why a figure is judged as it is, or cannot be judged. */
public enum FigureReason {
    /** It was held against the target, the band or the figure before it. */
    @JsonProperty("compared") COMPARED,
    /** Neither way is better for this indicator. */
    @JsonProperty("neutral") NEUTRAL,
    /** It is better inside a band, and none is set. */
    @JsonProperty("no-band") NO_BAND,
    @JsonProperty("no-target") NO_TARGET,
    /** Nothing is accepted yet. */
    @JsonProperty("no-figure") NO_FIGURE,
    /** There is no earlier figure of a like period. */
    @JsonProperty("no-earlier-figure") NO_EARLIER_FIGURE,
    @JsonProperty("suppressed") SUPPRESSED,
    @JsonProperty("not-available") NOT_AVAILABLE,
    @JsonProperty("not-applicable") NOT_APPLICABLE,
    @JsonProperty("blank") BLANK,
    /** It is no real figure. */
    @JsonProperty("illustrative") ILLUSTRATIVE,
    /** It may still change. */
    @JsonProperty("provisional") PROVISIONAL,
    /** It was reported before its period ended. */
    @JsonProperty("unfinished") UNFINISHED,
    /** It is of a kind of period that the indicator is not judged by. */
    @JsonProperty("other-period") OTHER_PERIOD,
    /** Years lie between it and the figure before it. */
    @JsonProperty("gap") GAP,
    /** The figure before it counts something else. */
    @JsonProperty("redefined") REDEFINED
}
