package touchstone.contracts.governance.body;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a body may do with what comes before it, and what an agenda item asks it to do. */
public enum Verb {
    @JsonProperty("receive") RECEIVE,
    @JsonProperty("note") NOTE,
    @JsonProperty("comment") COMMENT,
    @JsonProperty("challenge") CHALLENGE,
    @JsonProperty("endorse") ENDORSE,
    @JsonProperty("approve") APPROVE,
    @JsonProperty("recommend") RECOMMEND,
    @JsonProperty("refer") REFER,
    @JsonProperty("escalate") ESCALATE
}
