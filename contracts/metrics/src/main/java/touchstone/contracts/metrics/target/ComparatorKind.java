package touchstone.contracts.metrics.target;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Whom an authority is compared with. */
public enum ComparatorKind {
    @JsonProperty("statistical-neighbours") STATISTICAL_NEIGHBOURS,
    @JsonProperty("region") REGION,
    @JsonProperty("england") ENGLAND
}
