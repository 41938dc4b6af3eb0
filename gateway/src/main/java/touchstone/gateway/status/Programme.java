package touchstone.gateway.status;

import java.util.Optional;
import touchstone.contracts.status.ProgrammeStatus;
import touchstone.contracts.status.RecommendationStatus;
import touchstone.gateway.clients.cache.Cached;

/** A programme at a date in one view of it: its status, and what it was composed from. */
public record Programme(ProgrammeStatus status, OwnerAnswers answers) implements Cached {
    /** What a fact takes with what is composed from it, roughly. */
    private static final int FACT = 3_000;

    static Programme of(OwnerAnswers answers) {
        return new Programme(Composition.programme(answers), answers);
    }

    @Override
    public int bytes() {
        return FACT * answers.size();
    }

    /** Whether every owner answered. */
    public boolean isWhole() {
        return answers.silences().isEmpty();
    }

    /** All that is known of the recommendation of that reference. */
    public Optional<RecommendationFacts> facts(String reference) {
        return answers.facts().stream().filter(facts -> facts.recommendation().reference().equalsIgnoreCase(reference)).findFirst();
    }

    /** Its line of the combined status. */
    public RecommendationStatus statusOf(RecommendationFacts facts) {
        return status.recommendations().stream().filter(one -> one.id().equals(facts.recommendation().id())).findFirst().orElseThrow();
    }
}
