package touchstone.plans.recommendation;

import static touchstone.plans.signoff.Signable.RECOMMENDATION;

import java.util.UUID;
import touchstone.contracts.plans.rating.NewRatingOverride;
import touchstone.contracts.plans.recommendation.Recommendation;
import touchstone.contracts.plans.recommendation.RecommendationDecisionsApi;
import touchstone.contracts.plans.signoff.Reopening;
import touchstone.contracts.plans.signoff.SignOff;
import touchstone.plans.PlansErrors;
import touchstone.plans.inspection.RecommendationEntity;
import touchstone.plans.signoff.SignOffs;
import touchstone.platform.caller.Caller;
import touchstone.platform.command.Command;
import touchstone.platform.feed.Feed;
import touchstone.platform.problem.Problems;
import touchstone.platform.time.AsAt;

/** Decisions about a recommendation over HTTP. */
class RecommendationDecisionsResource implements RecommendationDecisionsApi {
    private final RecommendationQueries recommendations;
    private final SignOffs signOffs;
    private final Caller caller;
    private final Feed feed;

    RecommendationDecisionsResource(RecommendationQueries recommendations, SignOffs signOffs, Caller caller, Feed feed) {
        this.recommendations = recommendations;
        this.signOffs = signOffs;
        this.caller = caller;
        this.feed = feed;
    }

    @Override
    @Command
    public Recommendation signOff(String authority, UUID id, SignOff decision) {
        RecommendationEntity recommendation = find(authority, id);
        boolean changed = signOffs.signOff(RECOMMENDATION, id, recommendation.reference, decision,
                () -> recommendations.facts(authority, id, decision.decidedOn()).orElseThrow().readiness().missing());
        return changed ? announce("recommendation.signed-off", recommendation) : today(recommendation);
    }

    @Override
    @Command
    public Recommendation reopen(String authority, UUID id, Reopening decision) {
        RecommendationEntity recommendation = find(authority, id);
        signOffs.reopen(RECOMMENDATION, id, decision);
        return announce("recommendation.reopened", recommendation);
    }

    @Override
    @Command
    public Recommendation override(String authority, UUID id, NewRatingOverride override) {
        RecommendationEntity recommendation = find(authority, id);
        if (OverrideEntity.standing(recommendation, AsAt.today()).isPresent()) {
            throw PlansErrors.wrongState("recommendation", "overridden already", "End that override first.");
        }
        new OverrideEntity(recommendation, caller, AsAt.today(), override).persist();
        return announce("recommendation.overridden", recommendation);
    }

    @Override
    @Command
    public Recommendation endOverride(String authority, UUID id) {
        RecommendationEntity recommendation = find(authority, id);
        OverrideEntity.standing(recommendation, AsAt.today())
                .orElseThrow(() -> PlansErrors.wrongState("recommendation", "not overridden", "There is nothing to end."))
                .end(caller, AsAt.today());
        return announce("recommendation.override-ended", recommendation);
    }

    /** Locked, so that of two overrides set at once only one stands. */
    private RecommendationEntity find(String authority, UUID id) {
        return RecommendationEntity.visibleTo(caller, authority, id).orElseThrow(() -> Problems.notFound("recommendation")).locked();
    }

    private Recommendation announce(String type, RecommendationEntity recommendation) {
        return feed.announce(type, recommendation.authority, recommendation.id, () -> today(recommendation));
    }

    private Recommendation today(RecommendationEntity recommendation) {
        return recommendations.one(recommendation.authority, recommendation.id, AsAt.today()).orElseThrow();
    }
}
