package touchstone.contracts.status;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What kind of reason it is. */
public enum Concern {
    /** A claim and a fact that cannot both be so. */
    @JsonProperty("contradiction") CONTRADICTION,
    /** The plan's own account. */
    @JsonProperty("progress") PROGRESS,
    /** What a body decided, or did not. */
    @JsonProperty("decision") DECISION,
    /** What an indicator shows. */
    @JsonProperty("figure") FIGURE,
    /** Nothing shows what difference it made. */
    @JsonProperty("evidence") EVIDENCE,
    /** It could not be read just now. */
    @JsonProperty("unknown") UNKNOWN
}
