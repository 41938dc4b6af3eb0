package touchstone.contracts.governance.body.membership;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What can be done with a membership. What can be done now, and by the caller, is {@link Membership#allowed}. */
public enum MembershipMove {
    @JsonProperty("end") END,
    @JsonProperty("correct") CORRECT
}
