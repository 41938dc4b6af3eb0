package touchstone.metrics.spc;

import java.math.BigDecimal;
import java.util.function.Predicate;
import touchstone.contracts.metrics.indicator.Indicator;
import touchstone.contracts.metrics.indicator.Polarity;
import touchstone.contracts.metrics.spc.Assurance;
import touchstone.contracts.metrics.spc.AssuranceVerdict;
import touchstone.contracts.metrics.target.Target;

/** Whether a target will be met if nothing changes: its limits are held against it, without its tolerance. */
final class AssuranceCheck {
    private AssuranceCheck() {}

    /**
     * @param latest the last stretch; null when there is none
     * @param target the one in force; null when there is none that fits
     */
    static AssuranceVerdict of(Indicator indicator, ControlledStretch latest, Target target, SeriesWords words) {
        if (target == null) {
            return new AssuranceVerdict(Assurance.NO_TARGET, null, "No target is set.");
        }
        return words.silence(latest).map(why -> new AssuranceVerdict(Assurance.NO_VERDICT, target, why)).orElseGet(() -> {
            Assurance verdict = verdict(indicator.polarity(), latest.limits().orElseThrow(), target);
            return new AssuranceVerdict(verdict, target, words.assurance(latest, target, verdict));
        });
    }

    private static Assurance verdict(Polarity polarity, Xmr limits, Target target) {
        return switch (polarity) {
            case HIGH -> verdict(limits, value -> value.compareTo(target.value()) >= 0, false);
            case LOW -> verdict(limits, value -> value.compareTo(target.value()) <= 0, false);
            case RANGE -> verdict(limits, value -> value.compareTo(target.low()) >= 0 && value.compareTo(target.high()) <= 0, spans(limits, target));
            case NEUTRAL -> Assurance.NO_TARGET;
        };
    }

    /** @param spans whether what meets it lies between the limits though neither limit does */
    private static Assurance verdict(Xmr limits, Predicate<BigDecimal> meets, boolean spans) {
        boolean lower = meets.test(limits.lower());
        boolean upper = meets.test(limits.upper());
        return lower && upper ? Assurance.HITS : lower || upper || spans ? Assurance.INCONSISTENT : Assurance.MISSES;
    }

    private static boolean spans(Xmr limits, Target band) {
        return limits.lower().compareTo(band.low()) < 0 && limits.upper().compareTo(band.high()) > 0;
    }
}
