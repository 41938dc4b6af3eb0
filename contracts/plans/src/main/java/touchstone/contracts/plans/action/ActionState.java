package touchstone.contracts.plans.action;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Derived from updates, sign-off and phase; never set by hand. */
public enum ActionState {
    @JsonProperty("not-started") NOT_STARTED,
    @JsonProperty("in-progress") IN_PROGRESS,
    @JsonProperty("suspended") SUSPENDED,
    @JsonProperty("on-hold") ON_HOLD,
    @JsonProperty("completed-claimed") COMPLETED_CLAIMED,
    @JsonProperty("completed-accepted") COMPLETED_ACCEPTED,
    @JsonProperty("signed-off") SIGNED_OFF,
    @JsonProperty("superseded") SUPERSEDED
}
