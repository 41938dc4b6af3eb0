package touchstone.contracts.governance.body.membership;

import com.fasterxml.jackson.annotation.JsonProperty;

/** In what capacity someone sits on a body. */
public enum MemberRole {
    @JsonProperty("chair") CHAIR,
    @JsonProperty("vice-chair") VICE_CHAIR,
    @JsonProperty("member") MEMBER,
    @JsonProperty("adviser") ADVISER,
    @JsonProperty("in-attendance") IN_ATTENDANCE
}
