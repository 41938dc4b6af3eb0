package touchstone.contracts.governance.attendance;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Whether a member came. */
public enum Presence {
    @JsonProperty("present") PRESENT,
    @JsonProperty("apologies") APOLOGIES,
    @JsonProperty("absent") ABSENT,
    @JsonProperty("substitute") SUBSTITUTE
}
