package touchstone.contracts.plans.amendment;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What can be done with an amendment. What can be done now, and by the caller, is {@link Amendment#allowed}. */
public enum AmendmentMove {
    @JsonProperty("consult") CONSULT,
    @JsonProperty("approve") APPROVE,
    @JsonProperty("refuse") REFUSE,
    @JsonProperty("withdraw") WITHDRAW
}
