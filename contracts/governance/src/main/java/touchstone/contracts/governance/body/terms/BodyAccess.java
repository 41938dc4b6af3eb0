package touchstone.contracts.governance.body.terms;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Who may read the open business of a body. What is exempt is for its members and the authority's secretariat, director and auditor in any case. */
public enum BodyAccess {
    /** By statute: a meeting from its agenda on, its decisions once it was held, its minutes once they are confirmed. */
    @JsonProperty("public") PUBLIC,
    /** The public reads of a meeting once its minutes are confirmed; the authority's own people before. */
    @JsonProperty("once-confirmed") ONCE_CONFIRMED,
    /** Its members and the authority's secretariat, director and auditor, and nobody else. */
    @JsonProperty("members") MEMBERS
}
