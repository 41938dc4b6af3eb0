package touchstone.gateway.status;

import touchstone.contracts.governance.Verb;

/** What a body did, in the past tense. */
public final class Deeds {
    private Deeds() {}

    /** "approved", of {@code approve}. */
    public static String past(Verb verb) {
        return switch (verb) {
            case RECEIVE -> "received";
            case NOTE -> "noted";
            case COMMENT -> "commented on";
            case CHALLENGE -> "challenged";
            case ENDORSE -> "endorsed";
            case APPROVE -> "approved";
            case RECOMMEND -> "recommended";
            case REFER -> "referred";
            case ESCALATE -> "escalated";
        };
    }
}
