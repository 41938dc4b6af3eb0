package touchstone.gateway.plans;

import java.util.List;
import java.util.Optional;
import touchstone.contracts.governance.Decision;
import touchstone.contracts.metrics.IndicatorStanding;
import touchstone.contracts.plans.Action;
import touchstone.contracts.plans.Measure;
import touchstone.contracts.plans.RecommendationStory;
import touchstone.contracts.status.RecommendationStatus;
import touchstone.gateway.status.Facts;

/** What the page of a recommendation shows. */
public record RecommendationView(
        RecommendationStory story, RecommendationStatus status, Facts facts, Agencies.Names names, String base) {

    public String leadName() {
        return names.of(status.leadAgency());
    }

    /** Each measure of success with its figure now. */
    public List<Known> measures() {
        return story.measures().stream().map(measure -> new Known(measure, figure(measure).orElse(null))).toList();
    }

    private Optional<IndicatorStanding> figure(Measure measure) {
        return facts.figures().stream()
                .filter(one -> ("touchstone:metrics:indicator:" + one.indicator().code()).equals(measure.indicator())).findFirst();
    }

    /** Figures that say they show its effect although no measure names them. */
    public List<IndicatorStanding> otherFigures() {
        List<IndicatorStanding> named = measures().stream().map(Known::figure).toList();
        return facts.figures().stream().filter(one -> !named.contains(one)).toList();
    }

    public List<Doing> actions() {
        return facts.actions().stream().map(action -> new Doing(action, names.of(action.leadAgency()))).toList();
    }

    public List<Decision> decisions() {
        return facts.decisions();
    }

    /** A measure with its figure; null when none is linked. */
    public record Known(Measure measure, IndicatorStanding figure) {}

    /** An action with the name of who leads it. */
    public record Doing(Action action, String leadName) {}
}
