package touchstone.contracts.plans.evidence;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Output shows that something was done; impact shows that it made a difference to children. */
public enum EvidenceKind {
    @JsonProperty("output") OUTPUT,
    @JsonProperty("impact") IMPACT
}
