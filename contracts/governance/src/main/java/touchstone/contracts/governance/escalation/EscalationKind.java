package touchstone.contracts.governance.escalation;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How a matter comes before another body: up along a reporting line, or to whichever body it was referred to. */
public enum EscalationKind {
    @JsonProperty("escalation") ESCALATION,
    @JsonProperty("referral") REFERRAL
}
