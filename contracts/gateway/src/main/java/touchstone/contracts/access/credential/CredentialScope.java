package touchstone.contracts.access.credential;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a credential is good for at one service, within what its agency may do there anyway. */
public enum CredentialScope {
    @JsonProperty("plans:read") PLANS_READ,
    @JsonProperty("plans:write") PLANS_WRITE,
    @JsonProperty("metrics:read") METRICS_READ,
    @JsonProperty("metrics:write") METRICS_WRITE,
    @JsonProperty("governance:read") GOVERNANCE_READ,
    @JsonProperty("governance:write") GOVERNANCE_WRITE
}
