package touchstone.plans.recommendation;

import java.time.LocalDate;
import java.util.UUID;
import touchstone.contracts.Page;
import touchstone.contracts.plans.recommendation.Measure;
import touchstone.contracts.plans.recommendation.NewMeasure;
import touchstone.contracts.plans.recommendation.NewOutcome;
import touchstone.contracts.plans.recommendation.NewRecommendation;
import touchstone.contracts.plans.recommendation.Outcome;
import touchstone.contracts.plans.recommendation.Recommendation;
import touchstone.contracts.plans.recommendation.RecommendationsApi;
import touchstone.plans.inspection.InspectionEntity;
import touchstone.plans.inspection.RecommendationEntity;
import touchstone.platform.caller.Caller;
import touchstone.platform.command.Command;
import touchstone.platform.feed.Feed;
import touchstone.platform.http.IfMatch;
import touchstone.platform.http.Paging;
import touchstone.platform.problem.Problems;
import touchstone.platform.time.AsAt;

/** Recommendations over HTTP. */
class RecommendationsResource implements RecommendationsApi {
    private final RecommendationQueries recommendations;
    private final Paging paging;
    private final Caller caller;
    private final Feed feed;

    RecommendationsResource(RecommendationQueries recommendations, Paging paging, Caller caller, Feed feed) {
        this.recommendations = recommendations;
        this.paging = paging;
        this.caller = caller;
        this.feed = feed;
    }

    @Override
    public Page<Recommendation> recommendations(String authority, String text, LocalDate asAt, String after, int limit) {
        return paging.slice(recommendations.all(authority, text, AsAt.orToday(asAt)), after, limit, Recommendation::key);
    }

    @Override
    @Command
    public Recommendation add(String authority, NewRecommendation facts) {
        InspectionEntity.visibleTo(caller, authority, facts.inspection())
                .orElseThrow(() -> Problems.invalid("inspection", "is not an inspection of this authority"))
                .requireDraft();
        RecommendationEntity recommendation = new RecommendationEntity(authority, facts);
        recommendation.persist();
        return announce("recommendation.added", recommendation);
    }

    @Override
    @Command
    public Recommendation correct(String authority, UUID id, String ifMatch, NewRecommendation facts) {
        RecommendationEntity recommendation = IfMatch.lock(find(authority, id), ifMatch);
        recommendation.requireDraft();
        if (!recommendation.inspection.equals(facts.inspection())) {
            throw Problems.invalid("inspection", "must stay the inspection that asks for it");
        }
        recommendation.tell(facts);
        return announce("recommendation.corrected", recommendation);
    }

    @Override
    @Command
    public Outcome addOutcome(String authority, UUID id, NewOutcome facts) {
        OutcomeEntity outcome = new OutcomeEntity(find(authority, id), facts.text());
        outcome.persist();
        return feed.announce("outcome.added", authority, outcome.id, outcome::record);
    }

    @Override
    @Command
    public Measure addMeasure(String authority, UUID id, NewMeasure facts) {
        MeasureEntity measure = new MeasureEntity(find(authority, id), facts);
        measure.persist();
        return feed.announce("measure.added", authority, measure.id, measure::record);
    }

    private RecommendationEntity find(String authority, UUID id) {
        return RecommendationEntity.visibleTo(caller, authority, id).orElseThrow(() -> Problems.notFound("recommendation"));
    }

    private Recommendation announce(String type, RecommendationEntity recommendation) {
        return feed.announce(type, recommendation.authority, recommendation.id, () -> today(recommendation));
    }

    private Recommendation today(RecommendationEntity recommendation) {
        return recommendations.one(recommendation.authority, recommendation.id, AsAt.today()).orElseThrow();
    }
}
