package touchstone.contracts.plans.amendment;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How far an amendment goes; each authority has a rule for each. */
public enum AmendmentKind {
    @JsonProperty("minor") MINOR,
    @JsonProperty("major") MAJOR
}
