package touchstone.contracts.access;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What sort of partner an agency is. */
public enum AgencyKind {
    @JsonProperty("council") COUNCIL,
    @JsonProperty("health") HEALTH,
    @JsonProperty("police") POLICE,
    @JsonProperty("school") SCHOOL,
    @JsonProperty("voluntary-sector") VOLUNTARY_SECTOR,
    @JsonProperty("other") OTHER
}
