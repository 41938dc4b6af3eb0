package touchstone.contracts.governance.decision;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a later decision does to an earlier one: put something in its place, or take it back. */
public enum ReplacementKind {
    @JsonProperty("superseded") SUPERSEDED,
    @JsonProperty("rescinded") RESCINDED
}
