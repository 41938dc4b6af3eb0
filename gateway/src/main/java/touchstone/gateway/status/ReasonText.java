package touchstone.gateway.status;

import java.util.List;
import java.util.Locale;
import touchstone.contracts.governance.decision.Decision;
import touchstone.contracts.metrics.indicator.IndicatorStanding;
import touchstone.contracts.plans.action.Count;
import touchstone.contracts.plans.rating.Rag;
import touchstone.contracts.plans.rating.RatingOverride;
import touchstone.contracts.plans.recommendation.UnfinishedAction;
import touchstone.gateway.clients.Owner;
import touchstone.gateway.clients.Silence;
import touchstone.gateway.status.StatusRule.Told;
import touchstone.gateway.status.words.FigureText;
import touchstone.gateway.status.words.RagWords;
import touchstone.gateway.status.words.Words;
import touchstone.platform.problem.WireNames;

/** What each rule says when it holds, and the page of what it is about. */
final class ReasonText {
    private ReasonText() {}

    static List<Told> claimed(RecommendationFacts facts) {
        String link = AttentionTarget.of(facts).link();
        return facts.plan().reasons().stream().map(reason -> new Told(WireNames.of(reason.code()), reason.words(), link)).toList();
    }

    static List<Told> setByHand(RecommendationFacts facts) {
        return List.of(new Told(byHand(facts), Address.recommendation(facts.authority(), facts.recommendation().reference())));
    }

    static List<Told> raisedByHand(RecommendationFacts facts) {
        return setByHand(facts).stream().map(told -> new Told(told.words() + " That changes no status.", told.link())).toList();
    }

    private static String byHand(RecommendationFacts facts) {
        RatingOverride override = facts.plan().override();
        return "%s set it by hand to “%s” until %s: %s".formatted(override.author(), RagWords.word(override.rag()).toLowerCase(Locale.UK),
                Words.day(override.expiresOn()), Words.ended(override.reason()));
    }

    static List<Told> notCarried(RecommendationFacts facts) {
        return facts.lostSignOff().stream().map(decision -> new Told(
                "Signed off in the plan, but what %s had before it on %s was %s."
                        .formatted(decision.bodyName(), Words.day(decision.decidedOn()), Words.decided(decision)), meeting(facts, decision))).toList();
    }

    static List<Told> withoutQuorum(RecommendationFacts facts) {
        return facts.inquorateSignOff().stream().map(decision -> new Told(
                "Signed off in the plan, but %s had no quorum on %s: its decision stands only as a recommendation."
                        .formatted(decision.bodyName(), Words.day(decision.decidedOn())), meeting(facts, decision))).toList();
    }

    static List<Told> unfinished(RecommendationFacts facts) {
        return facts.unfinished().stream()
                .flatMap(action -> action.outstanding().stream().map(count -> unfinished(facts, action, count))).toList();
    }

    private static Told unfinished(RecommendationFacts facts, UnfinishedAction action, Count count) {
        return new Told("%s is said to be completed, but %d of %d %s are outstanding.".formatted(
                action.reference(), count.total() - count.done(), count.total(), count.of()),
                Address.action(facts.authority(), action.reference()));
    }

    static List<Told> claimAgainstTarget(RecommendationFacts facts) {
        return facts.breached().stream()
                .map(figure -> figure(facts, figure, claim(facts), figure.target().words())).toList();
    }

    static List<Told> claimAgainstDirection(RecommendationFacts facts) {
        return facts.worsened().stream()
                .map(figure -> figure(facts, figure, claim(facts), figure.direction().words())).toList();
    }

    private static String claim(RecommendationFacts facts) {
        return facts.claimed() == Rag.BLUE ? "The plan has it embedded, but " : "The plan has it on track, but ";
    }

    static List<Told> targetMissed(RecommendationFacts facts) {
        return facts.breached().stream().map(figure -> figure(facts, figure, "", figure.target().words())).toList();
    }

    private static Told figure(RecommendationFacts facts, IndicatorStanding figure, String but, String words) {
        return new Told(but + "“" + figure.indicator().title() + "”: " + words, Address.indicator(facts.authority(), figure.indicator().code()));
    }

    static List<Told> doubted(RecommendationFacts facts) {
        return facts.doubt().stream().map(decision -> new Told("%s %s it on %s.".formatted(
                decision.bodyName(), Words.decided(decision.verb()), Words.day(decision.decidedOn())), meeting(facts, decision))).toList();
    }

    /** Where the plan says it is grey it has said this itself. */
    static List<Told> noImpactShown(RecommendationFacts facts) {
        return facts.claimed() == Rag.GREY ? List.of() : List.of(new Told(
                "Every action is said to be completed, but nothing accepted shows what difference it made.", AttentionTarget.of(facts).link()));
    }

    static List<Told> unmeasured(RecommendationFacts facts) {
        return facts.unmeasured().stream().map(figure -> new Told(
                "“%s” is to show the effect: %s.".formatted(figure.indicator().title(), FigureText.latest(figure)),
                Address.indicator(facts.authority(), figure.indicator().code()))).toList();
    }

    static List<Told> silence(RecommendationFacts facts, Owner owner) {
        return List.of(new Told(new Silence(owner, null).words(),
                Address.recommendation(facts.authority(), facts.recommendation().reference())));
    }

    private static String meeting(RecommendationFacts facts, Decision decision) {
        return Address.meeting(facts.authority(), decision.meeting());
    }
}
