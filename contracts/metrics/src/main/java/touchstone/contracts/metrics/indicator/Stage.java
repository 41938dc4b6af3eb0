package touchstone.contracts.metrics.indicator;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Where an indicator stands in the process model: what comes in, how it is handled, what comes out, what changed for children. */
public enum Stage {
    @JsonProperty("input") INPUT,
    @JsonProperty("process") PROCESS,
    @JsonProperty("output") OUTPUT,
    @JsonProperty("outcome") OUTCOME
}
