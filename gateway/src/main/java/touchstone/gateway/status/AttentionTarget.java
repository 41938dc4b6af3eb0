package touchstone.gateway.status;

import static touchstone.contracts.plans.action.ActionState.COMPLETED_ACCEPTED;
import static touchstone.contracts.plans.action.ActionState.COMPLETED_CLAIMED;

import java.util.Comparator;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import touchstone.contracts.plans.action.Action;
import touchstone.gateway.status.words.Words;

/**
 * The very thing to look at when a recommendation needs attention.
 *
 * @param words "A4.1, 29 days late"
 */
record AttentionTarget(String words, String link) {

    static AttentionTarget of(RecommendationFacts facts) {
        return Stream.of(late(facts), silent(facts), unreviewed(facts), unproven(facts)).flatMap(Optional::stream).findFirst()
                .orElseGet(() -> new AttentionTarget(facts.recommendation().reference(),
                        Address.recommendation(facts.authority(), facts.recommendation().reference())));
    }

    private static Optional<AttentionTarget> late(RecommendationFacts facts) {
        return facts.actions().stream().filter(Action::overdue).max(Comparator.comparingInt(Action::daysLate))
                .map(action -> at(facts, action, Words.late(action.daysLate())));
    }

    private static Optional<AttentionTarget> silent(RecommendationFacts facts) {
        return first(facts, action -> action.lastUpdate() == null, "nothing reported yet");
    }

    private static Optional<AttentionTarget> unreviewed(RecommendationFacts facts) {
        return first(facts, action -> action.state() == COMPLETED_CLAIMED, "waiting for review");
    }

    private static Optional<AttentionTarget> unproven(RecommendationFacts facts) {
        return facts.plan().impactEvidence() > 0
                ? Optional.empty()
                : first(facts, action -> action.state() == COMPLETED_ACCEPTED, "no evidence of impact");
    }

    private static Optional<AttentionTarget> first(RecommendationFacts facts, Predicate<Action> which, String what) {
        return facts.actions().stream().filter(which).findFirst().map(action -> at(facts, action, what));
    }

    private static AttentionTarget at(RecommendationFacts facts, Action action, String what) {
        return new AttentionTarget(action.reference() + ", " + what, Address.action(facts.authority(), action.reference()));
    }
}
