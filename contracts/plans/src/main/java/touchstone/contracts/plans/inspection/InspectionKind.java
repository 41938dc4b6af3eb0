package touchstone.contracts.plans.inspection;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What kind of outside look it was. */
public enum InspectionKind {
    @JsonProperty("inspection") INSPECTION,
    @JsonProperty("monitoring-visit") MONITORING_VISIT,
    @JsonProperty("peer-review") PEER_REVIEW,
    @JsonProperty("dfe-review") DFE_REVIEW
}
