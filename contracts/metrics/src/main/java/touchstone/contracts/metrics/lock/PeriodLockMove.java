package touchstone.contracts.metrics.lock;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What can be done with the lock of a period. */
public enum PeriodLockMove {
    @JsonProperty("unlock") UNLOCK
}
