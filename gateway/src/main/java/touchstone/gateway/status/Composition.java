package touchstone.gateway.status;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import touchstone.contracts.plans.rating.Rag;
import touchstone.contracts.plans.recommendation.Recommendation;
import touchstone.contracts.status.Attention;
import touchstone.contracts.status.Concern;
import touchstone.contracts.status.ProgrammeStatus;
import touchstone.contracts.status.Reason;
import touchstone.contracts.status.RecommendationStatus;
import touchstone.contracts.status.StatusCounts;
import touchstone.gateway.clients.Owner;
import touchstone.gateway.clients.Silence;

/** Composes the status of recommendations and of the whole programme from what is known. */
final class Composition {
    private static final int NEEDING_ATTENTION = 5;
    private static final Set<Rag> CALM = Set.of(Rag.BLUE, Rag.GREEN, Rag.SUSPENDED);
    private static final Comparator<RecommendationStatus> WORST_FIRST = Comparator
            .comparing(RecommendationStatus::status, Severity.BEST_FIRST.reversed())
            .thenComparing(status -> status.reasons().get(0).concern() != Concern.CONTRADICTION)
            .thenComparing(status -> status.due().pastDue() ? -status.due().daysLate() : 0);

    private Composition() {}

    static RecommendationStatus of(RecommendationFacts facts) {
        Recommendation asked = facts.recommendation();
        return new RecommendationStatus(asked.id(), asked.reference(), asked.text(), asked.leadAgency(), asked.due(),
                StatusColumns.claimed(facts.plan()), StatusColumns.figures(facts), StatusColumns.decided(facts), StatusRule.status(facts),
                StatusRule.reasons(facts), facts.plan().lastUpdate());
    }

    static ProgrammeStatus programme(OwnerAnswers answers) {
        List<RecommendationFacts> facts = answers.facts();
        List<RecommendationStatus> all = facts.stream().map(Composition::of).toList();
        StatusCounts counts = VerdictSentence.counts(all);
        String verdict = answers.silent().contains(Owner.PLANS) ? new Silence(Owner.PLANS, null).words() : VerdictSentence.sentence(counts);
        List<String> unknown = answers.silences().stream().map(Silence::words).toList();
        return new ProgrammeStatus(answers.authority(), answers.asAt(), verdict, counts, attention(facts, all), all, unknown);
    }

    private static List<Attention> attention(List<RecommendationFacts> facts, List<RecommendationStatus> all) {
        Map<String, RecommendationFacts> known = facts.stream()
                .collect(Collectors.toMap(one -> one.recommendation().reference(), Function.identity()));
        return all.stream().filter(status -> !CALM.contains(status.status())).sorted(WORST_FIRST).limit(NEEDING_ATTENTION)
                .map(status -> attention(status, known.get(status.reference()))).toList();
    }

    private static Attention attention(RecommendationStatus status, RecommendationFacts facts) {
        Reason worst = status.reasons().get(0);
        String thing = worst.concern() == Concern.PROGRESS ? AttentionTarget.of(facts).words() : label(worst.concern());
        return new Attention(status.reference(), status.text(), status.status(), status.due(), worst, thing);
    }

    private static String label(Concern concern) {
        return switch (concern) {
            case CONTRADICTION -> "Look at the contradiction";
            case FIGURE -> "Look at the figure";
            case DECISION -> "Read the decision";
            case EVIDENCE, PROGRESS, UNKNOWN -> "See what is missing";
        };
    }
}
