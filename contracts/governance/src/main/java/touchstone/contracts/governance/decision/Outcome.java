package touchstone.contracts.governance.decision;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What became of what was put to a body. Only what was carried was done. */
public enum Outcome {
    @JsonProperty("carried") CARRIED,
    @JsonProperty("lost") LOST,
    @JsonProperty("deferred") DEFERRED,
    @JsonProperty("referred") REFERRED,
    @JsonProperty("withdrawn") WITHDRAWN
}
