package touchstone.contracts.metrics.indicator;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How often a reading is expected. */
public enum Frequency {
    @JsonProperty("weekly") WEEKLY,
    @JsonProperty("monthly") MONTHLY,
    @JsonProperty("quarterly") QUARTERLY,
    @JsonProperty("annual") ANNUAL,
    @JsonProperty("ad-hoc") AD_HOC
}
