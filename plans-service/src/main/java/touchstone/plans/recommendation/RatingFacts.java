package touchstone.plans.recommendation;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import touchstone.contracts.plans.action.Count;
import touchstone.contracts.plans.rating.RatingOverride;
import touchstone.contracts.plans.recommendation.DueDate;
import touchstone.plans.signoff.SignOffReadiness;

/**
 * What is known of a recommendation at a date, from which everything else is derived.
 *
 * @param actions     those that answer it, without those that were carried over into others
 * @param carriedOver actions that were
 * @param reported    actions of which something was reported
 * @param open        references of the actions that are not accepted as completed; the first twenty
 * @param suspended   open actions in a suspended phase
 * @param suspension  why they are suspended; null when none is
 * @param returned    actions whose newest report was returned to its agency
 * @param impact      accepted pieces of impact evidence that have not expired
 * @param impactSince date of the oldest of them; null when there is none
 * @param outstanding counted quantities that are not done, of the first twenty actions of which some are not
 * @param signedOff   when a body signed it off; null while open
 * @param override    what somebody set beside the rating; null when nobody did
 */
record RatingFacts(
        LocalDate asAt,
        DueDate due,
        int actions,
        int carriedOver,
        int reported,
        int completed,
        List<String> open,
        int claimed,
        int overdue,
        int suspended,
        String suspension,
        int returned,
        int impact,
        LocalDate impactSince,
        List<Count> outstanding,
        LocalDate signedOff,
        LocalDate lastUpdate,
        RatingOverride override) {
    /** How long an effect must have been shown before it is embedded: a quarter, in which every figure is due once. */
    static final Period SUSTAINED = Period.ofMonths(3);

    RecommendationLifecycle life() {
        return life(false);
    }

    /** @param draft whether its inspection is not published yet, which no rating asks */
    RecommendationLifecycle life(boolean draft) {
        return new RecommendationLifecycle(signedOff, override != null, draft);
    }

    boolean isSignedOff() {
        return life().isDone();
    }

    boolean isAllCompleted() {
        return actions > 0 && completed == actions;
    }

    boolean isAllSuspended() {
        return suspended > 0 && suspended == actions - completed;
    }

    /** From when on its effect has lasted; null while nothing shows one. */
    LocalDate sustainedFrom() {
        return impactSince == null ? null : impactSince.plus(SUSTAINED);
    }

    boolean isSustained() {
        return impactSince != null && !sustainedFrom().isAfter(asAt);
    }

    SignOffReadiness readiness() {
        return new SignOffReadiness(impact, outstanding, open);
    }
}
