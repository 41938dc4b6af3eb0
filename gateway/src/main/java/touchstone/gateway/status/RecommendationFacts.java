package touchstone.gateway.status;

import static touchstone.contracts.plans.rating.Rag.BLUE;
import static touchstone.contracts.plans.rating.Rag.GREEN;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import touchstone.contracts.Reference.Kind;
import touchstone.contracts.governance.body.Verb;
import touchstone.contracts.governance.decision.Decision;
import touchstone.contracts.governance.decision.Outcome;
import touchstone.contracts.metrics.indicator.IndicatorStanding;
import touchstone.contracts.metrics.indicator.TargetVerdict;
import touchstone.contracts.metrics.indicator.Verdict;
import touchstone.contracts.plans.rating.Rag;
import touchstone.contracts.plans.recommendation.Recommendation;
import touchstone.contracts.plans.recommendation.Standing;
import touchstone.contracts.plans.recommendation.UnfinishedAction;
import touchstone.gateway.clients.Owner;

/**
 * All that is known of one recommendation at a date, from all three owners.
 *
 * @param authority slug, for addresses
 * @param figures   indicators that are to show its effect
 * @param decisions about it, its actions, or the whole plan or inspection; the latest first
 * @param silent    owners that did not answer; their lists are empty
 */
public record RecommendationFacts(
        String authority,
        Recommendation recommendation,
        List<IndicatorStanding> figures,
        List<Decision> decisions,
        Set<Owner> silent,
        LocalDate asAt) {
    private static final Set<Verb> DOUBTS = Set.of(Verb.CHALLENGE, Verb.ESCALATE);

    Standing plan() {
        return recommendation.standing();
    }

    Rag claimed() {
        return plan().rag();
    }

    boolean claimsSuccess() {
        return claimed() == GREEN || claimed() == BLUE;
    }

    boolean isSignedOff() {
        return recommendation.done();
    }

    /** Whether somebody rates it worse than what is derived; that counts. */
    boolean isLoweredByHand() {
        return plan().override() != null && Severity.BEST_FIRST.compare(plan().override().rag(), claimed()) > 0;
    }

    /** Whether somebody rates it as well as what is derived, or better; that is told and improves nothing. */
    boolean isRaisedByHand() {
        return plan().override() != null && !isLoweredByHand();
    }

    /** Whether nothing is left to do, by what the agencies say. */
    boolean isAllDone() {
        return plan().allClaimed();
    }

    List<IndicatorStanding> breached() {
        return figures.stream().filter(figure -> figure.target().verdict() == TargetVerdict.BREACHED).toList();
    }

    List<IndicatorStanding> worsened() {
        return figures.stream()
                .filter(figure -> figure.direction().verdict() == Verdict.WORSE)
                .filter(figure -> figure.target().verdict() != TargetVerdict.MET).toList();
    }

    List<IndicatorStanding> unmeasured() {
        return figures.stream().filter(figure -> figure.latest() == null ? figure.parts().isEmpty() : figure.latest().value() == null).toList();
    }

    /** Actions said to be completed while something they count is not. */
    List<UnfinishedAction> unfinished() {
        return plan().unfinished();
    }

    /** The newest decision about this very recommendation, when it challenges or escalates. */
    Optional<Decision> doubt() {
        return own().stream().filter(decision -> decision.outcome() == Outcome.CARRIED).findFirst().filter(decision -> DOUBTS.contains(decision.verb()));
    }

    /** The decision by which it was signed off, when the meeting had no quorum for it. */
    Optional<Decision> inquorateSignOff() {
        List<Decision> thatDay = own().stream().filter(decision -> decision.decidedOn().equals(plan().signedOffOn())).toList();
        return thatDay.stream().allMatch(Decision::recommendationOnly) ? thatDay.stream().findFirst() : Optional.empty();
    }

    /** The decision of the day on which it was signed off, when the body did not carry it, nor anything else about it that day. */
    Optional<Decision> lostSignOff() {
        List<Decision> thatDay = own().stream().filter(decision -> decision.decidedOn().equals(plan().signedOffOn())).toList();
        return thatDay.stream().noneMatch(decision -> decision.outcome() == Outcome.CARRIED) ? thatDay.stream().findFirst() : Optional.empty();
    }

    /** Decisions about this very recommendation; the latest first. */
    List<Decision> own() {
        String subject = Kind.RECOMMENDATION.reference(recommendation.id());
        return decisions.stream().filter(decision -> decision.subjects().contains(subject)).toList();
    }
}
