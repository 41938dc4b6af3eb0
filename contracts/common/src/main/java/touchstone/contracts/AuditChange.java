package touchstone.contracts;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What happened to something on record. */
public enum AuditChange {
    @JsonProperty("added") ADDED,
    @JsonProperty("changed") CHANGED,
    @JsonProperty("removed") REMOVED
}
