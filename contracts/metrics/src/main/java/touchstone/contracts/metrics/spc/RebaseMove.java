package touchstone.contracts.metrics.spc;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What can be done with a re-basing. What can be done now, and by the caller, is {@link Rebase#allowed}. */
public enum RebaseMove {
    @JsonProperty("withdraw") WITHDRAW
}
