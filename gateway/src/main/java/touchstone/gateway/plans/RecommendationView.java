package touchstone.gateway.plans;

import java.util.List;
import java.util.Optional;
import touchstone.contracts.governance.Decision;
import touchstone.contracts.metrics.IndicatorStanding;
import touchstone.contracts.plans.Action;
import touchstone.contracts.plans.Measure;
import touchstone.contracts.plans.RatingOverride;
import touchstone.contracts.plans.RecommendationStory;
import touchstone.contracts.plans.SignedOff;
import touchstone.contracts.status.RecommendationStatus;
import touchstone.gateway.status.Address;
import touchstone.gateway.status.Facts;

/**
 * What the page of a recommendation shows.
 *
 * @param desk  to record decisions at; null when the reader may not, or asks for a past date
 * @param saved what has just been recorded; null when nothing has
 */
public record RecommendationView(RecommendationStory story, RecommendationStatus status, Facts facts, Agencies.Names names,
        RecommendationDesk desk, DecisionSaved saved, String base) {
    private static final String DECISION = "touchstone:governance:decision:";
    private static final String MEETING = "touchstone:governance:meeting:";

    /** Of this page. */
    public String address() {
        return Address.recommendation(base.substring(1), status.reference());
    }

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

    /** What somebody set beside the derived rating; null when nobody did. */
    public RatingOverride override() {
        return story.recommendation().standing().override();
    }

    public List<Signed> signOffs() {
        return story.signOffs() == null ? List.of()
                : story.signOffs().stream().map(one -> new Signed(one, meeting(one.decision()).orElse(null))).toList();
    }

    /** The page of the meeting at which it was decided. */
    private Optional<String> meeting(String decision) {
        if (decision == null || decision.startsWith(MEETING)) {
            return Optional.ofNullable(decision).map(one -> base + "/meetings/" + one.substring(MEETING.length()));
        }
        return decisions().stream().filter(one -> decision.equals(DECISION + one.id())).findFirst()
                .map(one -> base + "/meetings/" + one.meeting());
    }

    /** A sign-off with the page of its meeting; null when none is known. */
    public record Signed(SignedOff off, String meeting) {}

    /** A measure with its figure; null when none is linked. */
    public record Known(Measure measure, IndicatorStanding figure) {}

    /** An action with the name of who leads it. */
    public record Doing(Action action, String leadName) {}
}
