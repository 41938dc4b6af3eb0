package touchstone.gateway.status;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import touchstone.contracts.governance.decision.Decision;
import touchstone.contracts.governance.meeting.Meeting;
import touchstone.contracts.metrics.indicator.IndicatorStanding;
import touchstone.contracts.plans.action.Action;
import touchstone.contracts.plans.plan.Plan;
import touchstone.contracts.plans.recommendation.Recommendation;
import touchstone.gateway.clients.Owner;

/**
 * What the three owners answered about an authority at a date, in one view of it.
 *
 * @param recommendations in the inspections' order
 * @param silent  owners that did not answer; what they own is empty
 */
public record OwnerAnswers(
        String authority,
        LocalDate asAt,
        List<Recommendation> recommendations,
        List<Action> actions,
        List<Plan> plans,
        List<IndicatorStanding> indicators,
        List<Decision> decisions,
        List<Meeting> meetings,
        Set<Owner> silent) {

    /** How many facts there are, one at least. */
    int size() {
        return 1 + recommendations.size() + actions.size() + plans.size() + indicators.size() + decisions.size() + meetings.size();
    }

    List<RecommendationFacts> facts() {
        Map<UUID, List<Action>> byRecommendation = actions.stream().filter(action -> action.recommendation() != null)
                .collect(Collectors.groupingBy(Action::recommendation));
        return recommendations.stream().map(one -> facts(one, byRecommendation.getOrDefault(one.id(), List.of()))).toList();
    }

    private RecommendationFacts facts(Recommendation asked, List<Action> answering) {
        return new RecommendationFacts(authority, asked, answering, figures(asked), decisions(asked, answering), silent, asAt);
    }

    /** Indicators that name the recommendation, and those that its measures name. */
    private List<IndicatorStanding> figures(Recommendation asked) {
        String reference = "touchstone:plans:recommendation:" + asked.id();
        return indicators.stream().filter(standing -> standing.indicator().measures().contains(reference)
                || asked.indicators().contains("touchstone:metrics:indicator:" + standing.indicator().code())).toList();
    }

    private List<Decision> decisions(Recommendation asked, List<Action> answering) {
        Set<String> subjects = Stream.of(
                        Stream.of("touchstone:plans:recommendation:" + asked.id(), "touchstone:plans:inspection:" + asked.inspection()),
                        answering.stream().map(action -> "touchstone:plans:action:" + action.id()),
                        answering.stream().map(action -> "touchstone:plans:plan:" + action.plan()))
                .flatMap(references -> references).collect(Collectors.toSet());
        return decisions.stream().filter(decision -> decision.subjects().stream().anyMatch(subjects::contains)).toList();
    }
}
