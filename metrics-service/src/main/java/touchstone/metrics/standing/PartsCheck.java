package touchstone.metrics.standing;

import static touchstone.contracts.metrics.indicator.TargetVerdict.BREACHED;
import static touchstone.contracts.metrics.indicator.TargetVerdict.MET;
import static touchstone.contracts.metrics.indicator.TargetVerdict.WITHIN_TOLERANCE;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import touchstone.contracts.metrics.indicator.AgainstTarget;
import touchstone.contracts.metrics.indicator.FigureReason;
import touchstone.contracts.metrics.indicator.Indicator;
import touchstone.contracts.metrics.indicator.PartStanding;
import touchstone.contracts.metrics.indicator.TargetVerdict;
import touchstone.contracts.metrics.target.Target;

/** Holds the parts of an indicator together against their targets: it is as good as the worst of them. */
final class PartsCheck {
    private final Indicator indicator;
    private final List<PartStanding> parts;

    private PartsCheck(Indicator indicator, List<PartStanding> parts) {
        this.indicator = indicator;
        this.parts = parts;
    }

    /** Empty when no part has both a figure and a target. */
    static Optional<AgainstTarget> of(Indicator indicator, List<PartStanding> all) {
        List<PartStanding> judged = all.stream().filter(part -> part.target().reason() == FigureReason.COMPARED).toList();
        return judged.isEmpty() ? Optional.empty() : Optional.of(new PartsCheck(indicator, judged).check());
    }

    private AgainstTarget check() {
        TargetVerdict verdict = Stream.of(BREACHED, WITHIN_TOLERANCE, MET).filter(worst -> count(worst) > 0).findFirst().orElseThrow();
        String words = "By %s, %s %s %s in %s.".formatted(parts.get(0).part().by(), share(verdict), verb(verdict), goal(), parts.get(0).latest().period());
        return new AgainstTarget(verdict, FigureReason.COMPARED, parts.get(0).latest().period(), target(), words);
    }

    private long count(TargetVerdict verdict) {
        return parts.stream().filter(part -> part.target().verdict() == verdict).count();
    }

    private String share(TargetVerdict verdict) {
        return verdict == MET ? "all " + parts.size() : count(verdict) + " of " + parts.size();
    }

    private String verb(TargetVerdict verdict) {
        String verb = verdict == MET ? "meet" : count(verdict) == 1 ? "misses" : "miss";
        return verdict == WITHIN_TOLERANCE ? verb + ", within the tolerance," : verb;
    }

    /** The target that all of them share, or null. */
    private Target target() {
        List<Target> targets = parts.stream().map(part -> part.target().target()).distinct().toList();
        return targets.size() == 1 ? targets.get(0) : null;
    }

    private String goal() {
        return target() == null ? "the targets set for them" : "the target of " + TargetCheck.goal(indicator, target());
    }
}
