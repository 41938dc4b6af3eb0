package touchstone.contracts.governance.agenda;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How an item comes on an agenda. */
public enum AgendaItemOrigin {
    @JsonProperty("business") BUSINESS,
    @JsonProperty("standing") STANDING,
    @JsonProperty("backlog") BACKLOG,
    @JsonProperty("log-action") LOG_ACTION,
    @JsonProperty("matters-arising") MATTERS_ARISING,
    @JsonProperty("escalation") ESCALATION,
    @JsonProperty("referral") REFERRAL
}
