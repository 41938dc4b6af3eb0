package touchstone.gateway.status;

import touchstone.contracts.plans.rating.WeakestAction;
import touchstone.gateway.status.words.Words;

/**
 * The very thing to look at when a recommendation needs attention.
 *
 * @param words "A4.1, 29 days late"
 */
record AttentionTarget(String words, String link) {

    static AttentionTarget of(RecommendationFacts facts) {
        WeakestAction weakest = facts.plan().weakest();
        return weakest == null
                ? new AttentionTarget(facts.recommendation().reference(), Address.recommendation(facts.authority(), facts.recommendation().reference()))
                : new AttentionTarget(weakest.reference() + ", " + words(weakest), Address.action(facts.authority(), weakest.reference()));
    }

    private static String words(WeakestAction action) {
        return switch (action.weakness()) {
            case LATE -> Words.late(action.daysLate());
            case UNREPORTED -> "nothing reported yet";
            case UNREVIEWED -> "waiting for review";
            case WITHOUT_IMPACT -> "no evidence of impact";
        };
    }
}
