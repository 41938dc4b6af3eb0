package touchstone.gateway.status;

import static touchstone.contracts.status.Concern.CONTRADICTION;
import static touchstone.contracts.status.Concern.DECISION;
import static touchstone.contracts.status.Concern.EVIDENCE;
import static touchstone.contracts.status.Concern.FIGURE;
import static touchstone.contracts.status.Concern.PROGRESS;
import static touchstone.contracts.status.Concern.UNKNOWN;
import static touchstone.gateway.clients.Owner.GOVERNANCE;
import static touchstone.gateway.clients.Owner.METRICS;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import touchstone.contracts.plans.rating.Rag;
import touchstone.contracts.status.Concern;
import touchstone.contracts.status.Reason;

/**
 * The rules of the combined status. Every one that holds caps it and gives its reasons, so that it is never better
 * than its weakest evidence and a worse fact never improves it. Declared in the order in which reasons are told.
 */
enum StatusRule {
    SIGN_OFF_NOT_CARRIED(Rag.AMBER, CONTRADICTION, f -> f.lostSignOff().isPresent(), ReasonText::notCarried),
    SIGN_OFF_WITHOUT_QUORUM(Rag.AMBER, CONTRADICTION, f -> f.inquorateSignOff().isPresent(), ReasonText::withoutQuorum),
    UNFINISHED_COUNT(Rag.AMBER, CONTRADICTION, f -> !f.unfinished().isEmpty(), ReasonText::unfinished),
    CLAIM_AGAINST_TARGET(Rag.AMBER, CONTRADICTION, f -> f.claimsSuccess() && !f.breached().isEmpty(), ReasonText::claimAgainstTarget),
    CLAIM_AGAINST_DIRECTION(Rag.AMBER, CONTRADICTION, f -> f.claimsSuccess() && f.breached().isEmpty() && !f.worsened().isEmpty(),
            ReasonText::claimAgainstDirection),
    LOWERED_BY_HAND(f -> f.plan().override().rag(), PROGRESS, RecommendationFacts::isLoweredByHand, ReasonText::setByHand),
    CLAIMED(RecommendationFacts::claimed, PROGRESS, f -> true, ReasonText::claimed),
    RAISED_BY_HAND(Rag.BLUE, PROGRESS, RecommendationFacts::isRaisedByHand, ReasonText::raisedByHand),
    DOUBTED(Rag.AMBER, DECISION, f -> f.doubt().isPresent(), ReasonText::doubted),
    TARGET_MISSED(Rag.AMBER, FIGURE, f -> !f.claimsSuccess() && !f.breached().isEmpty(), ReasonText::targetMissed),
    NO_IMPACT_SHOWN(Rag.GREY, EVIDENCE, f -> f.isAllDone() && f.plan().impactEvidence() == 0, ReasonText::noImpactShown),
    NOTHING_MEASURED(Rag.GREY, EVIDENCE, f -> !f.figures().isEmpty() && f.unmeasured().size() == f.figures().size(),
            ReasonText::unmeasured),
    PARTLY_MEASURED(Rag.GREEN, EVIDENCE, f -> !f.unmeasured().isEmpty() && f.unmeasured().size() < f.figures().size(),
            ReasonText::unmeasured),
    FIGURES_SILENT(Rag.GREY, UNKNOWN, f -> f.silent().contains(METRICS), f -> ReasonText.silence(f, METRICS)),
    DECISIONS_SILENT(Rag.GREY, UNKNOWN, f -> f.silent().contains(GOVERNANCE), f -> ReasonText.silence(f, GOVERNANCE));

    private final Function<RecommendationFacts, Rag> cap;
    private final Concern concern;
    private final Predicate<RecommendationFacts> holds;
    private final Function<RecommendationFacts, List<Told>> words;

    /**
     * A reason's words and what it is about.
     *
     * @param code the owner's, where the reason is an owner's own; null for the rule itself
     */
    record Told(String code, String words, String link) {
        Told(String words, String link) {
            this(null, words, link);
        }
    }

    StatusRule(Rag cap, Concern concern, Predicate<RecommendationFacts> holds, Function<RecommendationFacts, List<Told>> words) {
        this(facts -> cap, concern, holds, words);
    }

    StatusRule(Function<RecommendationFacts, Rag> cap, Concern concern, Predicate<RecommendationFacts> holds, Function<RecommendationFacts, List<Told>> words) {
        this.cap = cap;
        this.concern = concern;
        this.holds = holds;
        this.words = words;
    }

    boolean holds(RecommendationFacts facts) {
        return holds.test(facts);
    }

    static Rag status(RecommendationFacts facts) {
        return Arrays.stream(values()).filter(rule -> rule.holds.test(facts)).map(rule -> rule.cap.apply(facts))
                .reduce(Rag.BLUE, Severity::worst);
    }

    static List<Reason> reasons(RecommendationFacts facts) {
        return Arrays.stream(values()).filter(rule -> rule.holds.test(facts)).flatMap(rule -> rule.tell(facts)).toList();
    }

    private Stream<Reason> tell(RecommendationFacts facts) {
        return words.apply(facts).stream().map(told -> new Reason(concern, told.code() == null ? code() : told.code(), told.words(), told.link()));
    }

    private String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
