package touchstone.gateway.status;

import static touchstone.contracts.plans.ActionState.COMPLETED_ACCEPTED;
import static touchstone.contracts.plans.ActionState.COMPLETED_CLAIMED;

import java.util.Comparator;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import touchstone.contracts.plans.Action;
import touchstone.gateway.page.Words;

/**
 * The very thing to look at when a recommendation needs attention.
 *
 * @param words "A4.1, 29 days late"
 */
record Thing(String words, String link) {

    static Thing of(Facts facts) {
        return Stream.of(late(facts), silent(facts), unreviewed(facts), unproven(facts)).flatMap(Optional::stream).findFirst()
                .orElseGet(() -> new Thing(facts.recommendation().reference(),
                        Address.recommendation(facts.authority(), facts.recommendation().reference())));
    }

    private static Optional<Thing> late(Facts facts) {
        return facts.actions().stream().filter(Action::overdue).max(Comparator.comparingInt(Action::daysLate))
                .map(action -> at(facts, action, Words.late(action.daysLate())));
    }

    private static Optional<Thing> silent(Facts facts) {
        return first(facts, action -> action.lastUpdate() == null, "nothing reported yet");
    }

    private static Optional<Thing> unreviewed(Facts facts) {
        return first(facts, action -> action.state() == COMPLETED_CLAIMED, "waiting for review");
    }

    private static Optional<Thing> unproven(Facts facts) {
        return facts.plan().impactEvidence() > 0
                ? Optional.empty()
                : first(facts, action -> action.state() == COMPLETED_ACCEPTED, "no evidence of impact");
    }

    private static Optional<Thing> first(Facts facts, Predicate<Action> which, String what) {
        return facts.actions().stream().filter(which).findFirst().map(action -> at(facts, action, what));
    }

    private static Thing at(Facts facts, Action action, String what) {
        return new Thing(action.reference() + ", " + what, Address.action(facts.authority(), action.reference()));
    }
}
