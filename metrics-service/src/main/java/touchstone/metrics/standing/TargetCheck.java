package touchstone.metrics.standing;

import static touchstone.contracts.metrics.indicator.TargetVerdict.BREACHED;
import static touchstone.contracts.metrics.indicator.TargetVerdict.MET;
import static touchstone.contracts.metrics.indicator.TargetVerdict.NO_FIGURE;
import static touchstone.contracts.metrics.indicator.TargetVerdict.NO_TARGET;
import static touchstone.contracts.metrics.indicator.TargetVerdict.WITHIN_TOLERANCE;

import java.math.BigDecimal;
import touchstone.contracts.metrics.indicator.AgainstTarget;
import touchstone.contracts.metrics.indicator.FigureReason;
import touchstone.contracts.metrics.indicator.Indicator;
import touchstone.contracts.metrics.indicator.Polarity;
import touchstone.contracts.metrics.indicator.TargetVerdict;
import touchstone.contracts.metrics.reading.Reading;
import touchstone.contracts.metrics.target.Target;
import touchstone.metrics.measure.QuantityWords;
import touchstone.metrics.measure.Ratio;

/** Holds a reading, as its audience sees it, against a target. */
public final class TargetCheck {
    private TargetCheck() {}

    /**
     * @param latest or null
     * @param target the one in force for it, or null
     */
    public static AgainstTarget of(Indicator indicator, Reading latest, Target target) {
        if (target == null || !fits(indicator.polarity(), target)) {
            return new AgainstTarget(NO_TARGET, FigureReason.NO_TARGET, null, null, "No target is set.");
        }
        return Absence.of(latest).map(why -> new AgainstTarget(NO_FIGURE, why.reason(), why.period(), target, why.words()))
                .orElseGet(() -> check(indicator, latest, target));
    }

    /** A target outlives a correction of the polarity it was set under. */
    private static boolean fits(Polarity polarity, Target target) {
        return polarity != Polarity.NEUTRAL && (polarity == Polarity.RANGE) == (target.value() == null);
    }

    private static AgainstTarget check(Indicator indicator, Reading latest, Target target) {
        Ratio figure = Ratio.of(indicator.unit(), latest);
        Limits exact = Limits.of(indicator.polarity(), target, BigDecimal.ZERO);
        Limits tolerated = Limits.of(indicator.polarity(), target, target.tolerance());
        TargetVerdict verdict = exact.hold(figure) ? MET : tolerated.hold(figure) ? WITHIN_TOLERANCE : BREACHED;
        BigDecimal shown = figure.to(latest.value().scale(), exact.low, exact.high, tolerated.low, tolerated.high);
        return new AgainstTarget(verdict, FigureReason.COMPARED, latest.period(), target, "%s in %s %s the target of %s.".formatted(
                QuantityWords.words(indicator.unit(), shown), latest.period(), verb(verdict), goal(indicator, target)));
    }

    /** Between which a figure is right; null is no limit. */
    private record Limits(BigDecimal low, BigDecimal high) {
        static Limits of(Polarity polarity, Target target, BigDecimal tolerance) {
            return switch (polarity) {
                case HIGH -> new Limits(target.value().subtract(tolerance), null);
                case LOW -> new Limits(null, target.value().add(tolerance));
                case RANGE -> new Limits(target.low().subtract(tolerance), target.high().add(tolerance));
                case NEUTRAL -> throw new IllegalArgumentException("a neutral indicator has no target");
            };
        }

        boolean hold(Ratio figure) {
            return (low == null || !figure.isBelow(low)) && (high == null || !figure.isAbove(high));
        }
    }

    private static String verb(TargetVerdict verdict) {
        return switch (verdict) {
            case MET -> "meets";
            case WITHIN_TOLERANCE -> "misses, within the tolerance,";
            default -> "misses";
        };
    }

    static String goal(Indicator indicator, Target target) {
        return target.value() == null
                ? QuantityWords.words(target.low()) + " to " + QuantityWords.words(indicator.unit(), target.high())
                : QuantityWords.words(indicator.unit(), target.value());
    }
}
