package touchstone.gateway.web.recommendation;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import touchstone.contracts.metrics.indicator.IndicatorStanding;
import touchstone.contracts.plans.evidence.Evidence;
import touchstone.contracts.plans.update.ProgressUpdate;
import touchstone.gateway.status.Address;
import touchstone.gateway.status.words.AmountText;
import touchstone.gateway.status.words.Words;
import touchstone.gateway.web.action.ActionSummary;
import touchstone.gateway.web.action.EvidenceWords;
import touchstone.gateway.web.layout.Link;
import touchstone.gateway.web.plan.PlanWords;

/** The way from what inspectors found to what was decided about it, step by step, with where it breaks off. */
public record Trace(List<Step> steps) {
    private static final int SHOWN = 5;
    private static final String UNKNOWN = "Not known just now";

    /**
     * A stage of the way.
     *
     * @param things  what stands at it
     * @param missing what should stand at it and does not; null when nothing is missing
     */
    public record Step(String noun, List<Link> things, String missing) {}

    static Trace of(RecommendationView view, Finding finding) {
        return new Trace(List.of(
                new Step("Finding", finding.words().stream().map(words -> new Link(words, finding.address(view.base()))).toList(),
                        finding.words().isEmpty() ? UNKNOWN : null),
                new Step("Recommendation", List.of(new Link(view.status().reference() + " " + Words.brief(view.status().text()), null)), null),
                step("Actions", view.actions().stream().map(deed -> action(view, deed)), "No action answers it"),
                new Step("Updates and evidence", some(view.actions().stream().flatMap(deed -> shown(view, deed))),
                        view.impactEvidence() == 0 ? "No accepted evidence of impact" : null),
                new Step("Figures", some(view.facts().figures().stream().map(one -> figure(view, one))), unmeasured(view)),
                new Step("Decisions", some(decisions(view)), undecided(view))));
    }

    private static Step step(String noun, Stream<Link> things, String otherwise) {
        List<Link> some = some(things);
        return new Step(noun, some, some.isEmpty() ? otherwise : null);
    }

    /** The first, and how many more there are: a drawing of everything shows nothing. */
    private static List<Link> some(Stream<Link> things) {
        List<Link> all = things.toList();
        return all.size() <= SHOWN ? all
                : Stream.concat(all.stream().limit(SHOWN), Stream.of(new Link("and %d more".formatted(all.size() - SHOWN), null))).toList();
    }

    private static Link action(RecommendationView view, ActionSummary deed) {
        return new Link(deed.action().reference() + ": " + PlanWords.words(deed.action().state()).toLowerCase(Locale.UK), address(view, deed));
    }

    private static Stream<Link> shown(RecommendationView view, ActionSummary deed) {
        String of = deed.action().reference() + ": ";
        Stream<Link> reported = deed.updates().stream().limit(1).map(one -> new Link(of + reported(one), address(view, deed)));
        return Stream.concat(reported, deed.evidence().stream().map(one -> new Link(of + proven(one), address(view, deed))));
    }

    private static String reported(ProgressUpdate update) {
        return "update of " + day(update.asAt()) + ", " + PlanWords.words(update.state());
    }

    private static String proven(Evidence piece) {
        return piece.title() + ", " + EvidenceWords.word(piece.state()).toLowerCase(Locale.UK);
    }

    private static Link figure(RecommendationView view, IndicatorStanding one) {
        return new Link(one.indicator().title() + ": " + AmountText.of(one), Address.indicator(view.authority(), one.indicator().code()));
    }

    private static String unmeasured(RecommendationView view) {
        List<IndicatorStanding> figures = view.facts().figures();
        if (figures.isEmpty()) {
            return view.status().figures().known() ? "No figure is linked" : UNKNOWN;
        }
        return figures.stream().allMatch(one -> one.latest() == null) ? "No figure yet" : null;
    }

    private static String undecided(RecommendationView view) {
        if (!view.status().decided().known()) {
            return UNKNOWN;
        }
        return view.isSignedOff() ? null : "Not signed off";
    }

    private static Stream<Link> decisions(RecommendationView view) {
        Stream<Link> verdicts = view.signOffs().stream().flatMap(one -> one.off().reopened() == null
                ? Stream.of(signed(one))
                : Stream.of(new Link("Reopened by " + one.off().reopened().body() + ", " + day(one.off().reopened().decidedOn()), one.reopenedAt()), signed(one)));
        return Stream.concat(verdicts, view.decisions().stream().map(one -> new Link(Words.sentence(Words.decided(one)) + " by "
                + one.bodyName() + ", " + day(one.decidedOn()), Address.meeting(view.authority(), one.meeting()))));
    }

    private static Link signed(RecommendationView.Signed one) {
        return new Link("Signed off by " + one.off().body() + ", " + day(one.off().decidedOn())
                + (one.off().fromPaper() ? ", cited from paper" : ""), one.meeting());
    }

    private static String address(RecommendationView view, ActionSummary deed) {
        return Address.action(view.authority(), deed.action().reference());
    }

    private static String day(LocalDate date) {
        return Words.shortDay(date);
    }
}
