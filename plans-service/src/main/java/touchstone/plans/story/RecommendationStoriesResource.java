package touchstone.plans.story;

import static touchstone.plans.signoff.Signable.RECOMMENDATION;

import java.time.LocalDate;
import java.util.UUID;
import touchstone.contracts.plans.recommendation.Recommendation;
import touchstone.contracts.plans.story.RecommendationStory;
import touchstone.contracts.plans.story.RecommendationStoryApi;
import touchstone.plans.evidence.EvidenceQueries;
import touchstone.plans.recommendation.MeasureEntity;
import touchstone.plans.recommendation.OutcomeEntity;
import touchstone.plans.recommendation.RecommendationQueries;
import touchstone.plans.signoff.SignOffEntity;
import touchstone.plans.update.RecommendationUpdates;
import touchstone.platform.problem.Problems;
import touchstone.platform.time.AsAt;

/** The story of a recommendation over HTTP. */
class RecommendationStoriesResource implements RecommendationStoryApi {
    private final RecommendationQueries recommendations;
    private final RecommendationUpdates updates;
    private final EvidenceQueries evidence;

    RecommendationStoriesResource(RecommendationQueries recommendations, RecommendationUpdates updates, EvidenceQueries evidence) {
        this.recommendations = recommendations;
        this.updates = updates;
        this.evidence = evidence;
    }

    @Override
    public RecommendationStory recommendation(String authority, UUID id, LocalDate asked) {
        LocalDate asAt = AsAt.orToday(asked);
        Recommendation recommendation = recommendations.one(authority, id, asAt).orElseThrow(() -> Problems.notFound("recommendation"));
        return new RecommendationStory(recommendation, OutcomeEntity.of(id), MeasureEntity.of(id),
                SignOffEntity.of(RECOMMENDATION, id, asAt), updates.on(authority, id, asAt), evidence.on(authority, id, asAt));
    }
}
