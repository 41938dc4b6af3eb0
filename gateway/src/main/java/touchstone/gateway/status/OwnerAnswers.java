package touchstone.gateway.status;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import touchstone.contracts.Reference.Kind;
import touchstone.contracts.governance.decision.Decision;
import touchstone.contracts.governance.meeting.Meeting;
import touchstone.contracts.metrics.indicator.IndicatorStanding;
import touchstone.contracts.plans.action.Action;
import touchstone.contracts.plans.plan.Plan;
import touchstone.contracts.plans.recommendation.Recommendation;
import touchstone.gateway.clients.Owner;
import touchstone.gateway.clients.Silence;

/**
 * What the three owners answered about an authority at a date, in one view of it.
 *
 * @param recommendations in the inspections' order
 * @param decidedUpon actions that decisions are about
 * @param silences owners that did not answer; what they own is empty, or as it was
 */
public record OwnerAnswers(
        String authority,
        LocalDate asAt,
        List<Recommendation> recommendations,
        List<Action> decidedUpon,
        List<Plan> plans,
        List<IndicatorStanding> indicators,
        List<Decision> decisions,
        List<Meeting> meetings,
        List<Silence> silences) {

    /** Owners of which nothing is known. */
    public Set<Owner> silent() {
        return silences.stream().filter(silence -> silence.since() == null).map(Silence::owner).collect(Collectors.toSet());
    }

    /** How many facts there are, one at least. */
    int size() {
        return 1 + recommendations.size() + plans.size() + indicators.size() + decisions.size() + meetings.size();
    }

    List<RecommendationFacts> facts() {
        return recommendations.stream().map(this::facts).toList();
    }

    private RecommendationFacts facts(Recommendation asked) {
        return new RecommendationFacts(authority, asked, figures(asked), decisions(asked), silent(), asAt);
    }

    /** Indicators that name the recommendation, and those that its measures name. */
    private List<IndicatorStanding> figures(Recommendation asked) {
        String reference = Kind.RECOMMENDATION.reference(asked.id());
        return indicators.stream().filter(standing -> standing.indicator().measures().contains(reference)
                || asked.indicators().contains(Kind.INDICATOR.reference(standing.indicator().code()))).toList();
    }

    private List<Decision> decisions(Recommendation asked) {
        Set<String> subjects = Stream.of(
                        Stream.of(Kind.RECOMMENDATION.reference(asked.id()), Kind.INSPECTION.reference(asked.inspection())),
                        decidedUpon.stream().filter(action -> asked.id().equals(action.recommendation()))
                                .map(action -> Kind.ACTION.reference(action.id())),
                        asked.standing().plans().stream().map(Kind.PLAN::reference))
                .flatMap(references -> references).collect(Collectors.toSet());
        return decisions.stream().filter(decision -> decision.subjects().stream().anyMatch(subjects::contains)).toList();
    }
}
