package touchstone.gateway.status;

import static touchstone.contracts.status.Concern.CONTRADICTION;
import static touchstone.contracts.status.Concern.DECISION;
import static touchstone.contracts.status.Concern.EVIDENCE;
import static touchstone.contracts.status.Concern.FIGURE;
import static touchstone.contracts.status.Concern.PROGRESS;
import static touchstone.contracts.status.Concern.UNKNOWN;
import static touchstone.gateway.owners.Owner.GOVERNANCE;
import static touchstone.gateway.owners.Owner.METRICS;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import touchstone.contracts.plans.Rag;
import touchstone.contracts.status.Concern;
import touchstone.contracts.status.Reason;

/**
 * The rules of the combined status. Every one that holds caps it and gives its reasons, so that it is never better
 * than its weakest evidence and a worse fact never improves it. Declared in the order in which reasons are told.
 */
enum Rule {
    SIGN_OFF_WITHOUT_QUORUM(Rag.AMBER, CONTRADICTION, f -> f.inquorateSignOff().isPresent(), Wording::withoutQuorum),
    UNFINISHED_COUNT(Rag.AMBER, CONTRADICTION, f -> !f.unfinished().isEmpty(), Wording::unfinished),
    CLAIM_AGAINST_TARGET(Rag.AMBER, CONTRADICTION, f -> f.claimsSuccess() && !f.breached().isEmpty(), Wording::claimAgainstTarget),
    CLAIM_AGAINST_DIRECTION(Rag.AMBER, CONTRADICTION, f -> f.claimsSuccess() && f.breached().isEmpty() && !f.worsened().isEmpty(),
            Wording::claimAgainstDirection),
    LOWERED_BY_HAND(f -> f.plan().override().rag(), PROGRESS, Facts::isLoweredByHand, Wording::setByHand),
    CLAIMED(Facts::claimed, PROGRESS, f -> true, Wording::claimed),
    RAISED_BY_HAND(Rag.BLUE, PROGRESS, Facts::isRaisedByHand, Wording::raisedByHand),
    DOUBTED(Rag.AMBER, DECISION, f -> f.doubt().isPresent(), Wording::doubted),
    TARGET_MISSED(Rag.AMBER, FIGURE, f -> !f.claimsSuccess() && !f.breached().isEmpty(), Wording::targetMissed),
    NO_IMPACT_SHOWN(Rag.GREY, EVIDENCE, f -> f.isAllDone() && f.plan().impactEvidence() == 0, Wording::noImpactShown),
    NOTHING_MEASURED(Rag.GREY, EVIDENCE, f -> !f.figures().isEmpty() && f.unmeasured().size() == f.figures().size(),
            Wording::unmeasured),
    PARTLY_MEASURED(Rag.GREEN, EVIDENCE, f -> !f.unmeasured().isEmpty() && f.unmeasured().size() < f.figures().size(),
            Wording::unmeasured),
    FIGURES_SILENT(Rag.GREY, UNKNOWN, f -> f.silent().contains(METRICS), f -> Wording.silence(f, METRICS)),
    DECISIONS_SILENT(Rag.GREY, UNKNOWN, f -> f.silent().contains(GOVERNANCE), f -> Wording.silence(f, GOVERNANCE));

    private final Function<Facts, Rag> cap;
    private final Concern concern;
    private final Predicate<Facts> holds;
    private final Function<Facts, List<Told>> words;

    /** A reason's words and what it is about. */
    record Told(String words, String link) {}

    Rule(Rag cap, Concern concern, Predicate<Facts> holds, Function<Facts, List<Told>> words) {
        this(facts -> cap, concern, holds, words);
    }

    Rule(Function<Facts, Rag> cap, Concern concern, Predicate<Facts> holds, Function<Facts, List<Told>> words) {
        this.cap = cap;
        this.concern = concern;
        this.holds = holds;
        this.words = words;
    }

    boolean holds(Facts facts) {
        return holds.test(facts);
    }

    static Rag status(Facts facts) {
        return Arrays.stream(values()).filter(rule -> rule.holds.test(facts)).map(rule -> rule.cap.apply(facts))
                .reduce(Rag.BLUE, Severity::worst);
    }

    static List<Reason> reasons(Facts facts) {
        return Arrays.stream(values()).filter(rule -> rule.holds.test(facts)).flatMap(rule -> rule.tell(facts)).toList();
    }

    private Stream<Reason> tell(Facts facts) {
        return words.apply(facts).stream().map(told -> new Reason(concern, told.words(), told.link()));
    }
}
