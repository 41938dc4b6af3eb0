package touchstone.contracts.metrics.indicator;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a change between two readings means, given the indicator's polarity. */
public enum Verdict {
    @JsonProperty("better") BETTER,
    @JsonProperty("worse") WORSE,
    @JsonProperty("no-change") NO_CHANGE,
    /** It moved, and neither way is better. */
    @JsonProperty("no-verdict") NO_VERDICT,
    @JsonProperty("not-comparable") NOT_COMPARABLE
}
