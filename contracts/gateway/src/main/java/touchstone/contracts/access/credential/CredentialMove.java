package touchstone.contracts.access.credential;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What can be done with a credential. */
public enum CredentialMove {
    @JsonProperty("rotate") ROTATE,
    @JsonProperty("revoke") REVOKE
}
