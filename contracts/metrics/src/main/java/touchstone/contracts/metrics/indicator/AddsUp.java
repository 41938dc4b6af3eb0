package touchstone.contracts.metrics.indicator;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How the counts of parts and of shorter periods make those of the whole. */
public enum AddsUp {
    /** Over parts and over periods: referrals. */
    @JsonProperty("flow") FLOW,
    /** Over parts only: children looked after on a day. */
    @JsonProperty("stock") STOCK,
    /** Over neither: parts overlap. */
    @JsonProperty("not") NOT
}
