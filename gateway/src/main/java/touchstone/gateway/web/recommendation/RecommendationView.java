package touchstone.gateway.web.recommendation;

import java.util.List;
import java.util.Optional;
import touchstone.contracts.Reference;
import touchstone.contracts.Reference.Kind;
import touchstone.contracts.governance.decision.Decision;
import touchstone.contracts.metrics.indicator.IndicatorStanding;
import touchstone.contracts.plans.evidence.Evidence;
import touchstone.contracts.plans.rating.RatingOverride;
import touchstone.contracts.plans.recommendation.Measure;
import touchstone.contracts.plans.recommendation.Standing;
import touchstone.contracts.plans.signoff.SignedOff;
import touchstone.contracts.plans.story.RecommendationStory;
import touchstone.contracts.status.RecommendationStatus;
import touchstone.gateway.status.Address;
import touchstone.gateway.status.RecommendationFacts;
import touchstone.gateway.web.action.ActionSummary;
import touchstone.gateway.web.action.DecisionSaved;
import touchstone.gateway.web.layout.AgencyNames;

/**
 * What the page of a recommendation shows.
 *
 * @param actions with what was reported on them and what shows them
 * @param finding what it came from
 * @param desk  to record decisions at; null when the reader may not, or asks for a past date
 * @param saved what has just been recorded; null when nothing has
 */
public record RecommendationView(RecommendationStory story, RecommendationStatus status, RecommendationFacts facts, List<ActionSummary> actions,
        Finding finding, AgencyNames.Names names, RecommendationFormsView desk, DecisionSaved saved, String base) {
    /** Of this page. */
    public String address() {
        return Address.recommendation(base.substring(1), status.reference());
    }

    public String authority() {
        return base.substring(1);
    }

    public String leadName() {
        return names.of(status.leadAgency());
    }

    public String nameOf(String agency) {
        return names.of(agency);
    }

    /** Each measure of success with its figure now. */
    public List<Known> measures() {
        return story.measures().stream().map(measure -> new Known(measure, figure(measure).orElse(null))).toList();
    }

    private Optional<IndicatorStanding> figure(Measure measure) {
        return facts.figures().stream()
                .filter(one -> Kind.INDICATOR.reference(one.indicator().code()).equals(measure.indicator())).findFirst();
    }

    /** Figures that say they show its effect although no measure names them. */
    public List<IndicatorStanding> otherFigures() {
        List<IndicatorStanding> named = measures().stream().map(Known::figure).toList();
        return facts.figures().stream().filter(one -> !named.contains(one)).toList();
    }

    /** How many accepted pieces of evidence show that it made a difference. */
    public int impactEvidence() {
        return standing().impactEvidence();
    }

    /** Those pieces, as far as the reader may see them. */
    public List<Evidence> proof() {
        return actions.stream().flatMap(deed -> deed.proof().stream()).toList();
    }

    public Trace trace() {
        return Trace.of(this, finding);
    }

    public boolean isSignedOff() {
        return story.recommendation().done();
    }

    public List<Decision> decisions() {
        return facts.decisions();
    }

    /** What somebody set beside the derived rating; null when nobody did. */
    public RatingOverride override() {
        return standing().override();
    }

    public List<Signed> signOffs() {
        return story.signOffs() == null ? List.of()
                : story.signOffs().stream().map(this::signed).toList();
    }

    private Signed signed(SignedOff off) {
        String again = off.reopened() == null ? null : off.reopened().decision();
        return new Signed(off, meeting(off.decision()).orElse(null), meeting(again).orElse(null));
    }

    /** The page of the meeting at which it was decided. */
    private Optional<String> meeting(String decision) {
        return Reference.parse(decision).flatMap(cited -> cited.isTo(Kind.MEETING) ? Optional.of(cited.id())
                        : decisions().stream().filter(one -> decision.equals(Kind.DECISION.reference(one.id()))).findFirst()
                                .map(one -> one.meeting().toString()))
                .map(meeting -> base + "/meetings/" + meeting);
    }

    private Standing standing() {
        return story.recommendation().standing();
    }

    /** A sign-off with the pages of the meetings that decided it and its reopening; null when none is known. */
    public record Signed(SignedOff off, String meeting, String reopenedAt) {}

    /** A measure with its figure; null when none is linked. */
    public record Known(Measure measure, IndicatorStanding figure) {}
}
