package touchstone.contracts.metrics.spc;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Which way a special cause points. */
public enum Side {
    @JsonProperty("high") HIGH,
    @JsonProperty("low") LOW
}
