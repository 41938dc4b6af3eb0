package touchstone.gateway.status;

import static touchstone.contracts.metrics.indicator.TargetVerdict.BREACHED;
import static touchstone.contracts.metrics.indicator.TargetVerdict.MET;
import static touchstone.contracts.metrics.indicator.TargetVerdict.WITHIN_TOLERANCE;

import java.util.ArrayList;
import java.util.List;
import touchstone.contracts.governance.decision.Decision;
import touchstone.contracts.metrics.indicator.IndicatorStanding;
import touchstone.contracts.metrics.indicator.TargetVerdict;
import touchstone.contracts.plans.recommendation.Standing;
import touchstone.contracts.status.Claimed;
import touchstone.contracts.status.Decided;
import touchstone.contracts.status.Figures;
import touchstone.gateway.clients.Owner;
import touchstone.gateway.status.words.FigureText;
import touchstone.gateway.status.words.Words;

/** The three views of a recommendation that stand side by side. */
final class StatusColumns {
    private static final String SILENT = "Not known just now";

    private StatusColumns() {}

    static Claimed claimed(Standing plan) {
        String words = plan.actions() == 0 ? "No action yet" : "%d of %s completed".formatted(plan.completed(), Words.count(plan.actions(), "action"));
        String late = plan.overdue() == 0 ? "" : ", %d overdue".formatted(plan.overdue());
        return new Claimed(plan.rag(), plan.actions(), plan.completed(), plan.overdue(), words + late);
    }

    static Figures figures(RecommendationFacts facts) {
        List<IndicatorStanding> linked = facts.figures();
        if (facts.silent().contains(Owner.METRICS)) {
            return new Figures(false, 0, 0, 0, 0, SILENT);
        }
        return new Figures(true, linked.size(), count(linked, MET), count(linked, BREACHED), facts.unmeasured().size(), words(facts));
    }

    private static int count(List<IndicatorStanding> figures, TargetVerdict verdict) {
        return (int) figures.stream().filter(figure -> figure.target().verdict() == verdict).count();
    }

    private static String words(RecommendationFacts facts) {
        List<IndicatorStanding> linked = facts.figures();
        if (linked.isEmpty()) {
            return "No figure linked";
        }
        if (linked.size() == 1) {
            String figure = Words.sentence(FigureText.latest(linked.get(0)));
            return facts.unmeasured().isEmpty() ? figure + verdict(linked.get(0).target().verdict()) : figure;
        }
        List<String> parts = new ArrayList<>();
        part(parts, count(linked, BREACHED), "off target");
        part(parts, count(linked, WITHIN_TOLERANCE), "within tolerance");
        part(parts, count(linked, MET), "on target");
        part(parts, count(linked, TargetVerdict.NO_TARGET) - untargeted(facts), "without a target");
        part(parts, facts.unmeasured().size(), "without a figure");
        return "Of %d: %s".formatted(linked.size(), String.join(", ", parts));
    }

    /** Indicators with neither figure nor target are counted as without a figure. */
    private static int untargeted(RecommendationFacts facts) {
        return count(facts.unmeasured(), TargetVerdict.NO_TARGET);
    }

    private static void part(List<String> parts, int number, String what) {
        if (number > 0) {
            parts.add(number + " " + what);
        }
    }

    private static String verdict(TargetVerdict verdict) {
        return switch (verdict) {
            case MET -> ": on target";
            case WITHIN_TOLERANCE -> ": within tolerance";
            case BREACHED -> ": off target";
            case NO_TARGET -> ": no target";
            case NO_FIGURE -> "";
        };
    }

    static Decided decided(RecommendationFacts facts) {
        if (facts.silent().contains(Owner.GOVERNANCE) && !facts.isSignedOff()) {
            return new Decided(false, null, SILENT, null);
        }
        Decision newest = facts.own().stream().findFirst().orElse(facts.decisions().stream().findFirst().orElse(null));
        String link = newest == null ? null : Address.meeting(facts.authority(), newest.meeting());
        if (facts.isSignedOff()) {
            return new Decided(true, facts.plan().signedOffOn(), "Signed off", link);
        }
        return newest == null
                ? new Decided(true, null, "Nothing decided", null)
                : new Decided(true, newest.decidedOn(), decision(facts, newest), link);
    }

    private static String decision(RecommendationFacts facts, Decision newest) {
        String deed = Words.decided(newest);
        return facts.own().contains(newest) ? Words.sentence(deed) + " by " + newest.bodyName() : "Whole plan " + deed;
    }
}
