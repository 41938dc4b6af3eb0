package touchstone.metrics.standing;

import static touchstone.contracts.metrics.indicator.Verdict.BETTER;
import static touchstone.contracts.metrics.indicator.Verdict.NOT_COMPARABLE;
import static touchstone.contracts.metrics.indicator.Verdict.NO_CHANGE;
import static touchstone.contracts.metrics.indicator.Verdict.NO_VERDICT;
import static touchstone.contracts.metrics.indicator.Verdict.WORSE;

import java.math.BigDecimal;
import touchstone.contracts.metrics.indicator.DirectionOfTravel;
import touchstone.contracts.metrics.indicator.FigureReason;
import touchstone.contracts.metrics.indicator.Indicator;
import touchstone.contracts.metrics.indicator.Verdict;
import touchstone.contracts.metrics.reading.Reading;
import touchstone.contracts.metrics.target.Target;
import touchstone.metrics.measure.QuantityWords;
import touchstone.metrics.measure.Ratio;

/**
 * The change from one reading to the next, and whether it is for the better. Works on readings as their audience sees
 * them, so that it can say nothing of a figure that is withheld.
 */
public final class DirectionCheck {
    private final Indicator indicator;
    private final Reading before;
    private final Reading now;
    private final Target band;
    private final BigDecimal from;
    private final BigDecimal to;

    private DirectionCheck(Indicator indicator, Reading before, Reading now, Target band) {
        this.indicator = indicator;
        this.before = before;
        this.now = now;
        this.band = band;
        int decimals = Ratio.decimalsToTellApart(indicator.unit(), before, now);
        this.from = Ratio.of(indicator.unit(), before).to(Math.max(decimals, before.value().scale()));
        this.to = Ratio.of(indicator.unit(), now).to(Math.max(decimals, now.value().scale()));
    }

    /**
     * @param before the last like reading before it, or null
     * @param now    or null
     * @param target the one in force, or null; a range is judged by its band
     */
    public static DirectionOfTravel between(Indicator indicator, Reading before, Reading now, Target target) {
        return Absence.ofEither(before, now)
                .map(why -> new DirectionOfTravel(NOT_COMPARABLE, why.reason(), why.period(), null, null, why.words()))
                .orElseGet(() -> new DirectionCheck(indicator, before, now, target == null || target.low() == null ? null : target).direction());
    }

    private DirectionOfTravel direction() {
        BigDecimal change = to.subtract(from);
        Verdict verdict = change.signum() == 0 ? NO_CHANGE : verdict(change.signum());
        return new DirectionOfTravel(verdict, reason(), now.period(), change, before.period(), movement(change.signum()) + why(verdict) + ".");
    }

    private Verdict verdict(int sign) {
        return switch (indicator.polarity()) {
            case HIGH -> sign > 0 ? BETTER : WORSE;
            case LOW -> sign < 0 ? BETTER : WORSE;
            case RANGE -> band == null ? NO_VERDICT : towardsBand();
            case NEUTRAL -> NO_VERDICT;
        };
    }

    private Verdict towardsBand() {
        int closer = distance(from).compareTo(distance(to));
        return closer > 0 ? BETTER : closer < 0 ? WORSE : NO_CHANGE;
    }

    private BigDecimal distance(BigDecimal value) {
        return band.low().subtract(value).max(value.subtract(band.high())).max(BigDecimal.ZERO);
    }

    private String movement(int sign) {
        String earlier = QuantityWords.words(indicator.unit(), from);
        String later = QuantityWords.words(indicator.unit(), to);
        return sign == 0
                ? "Unchanged at %s between %s and %s".formatted(later, before.period(), now.period())
                : "%s from %s in %s to %s in %s".formatted(sign > 0 ? "Up" : "Down", earlier, before.period(), later, now.period());
    }

    private FigureReason reason() {
        return switch (indicator.polarity()) {
            case HIGH, LOW -> FigureReason.COMPARED;
            case RANGE -> band == null ? FigureReason.NO_BAND : FigureReason.COMPARED;
            case NEUTRAL -> FigureReason.NEUTRAL;
        };
    }

    private String why(Verdict verdict) {
        return switch (indicator.polarity()) {
            case HIGH -> verdict == NO_CHANGE ? "" : word(verdict) + ", since higher is better";
            case LOW -> verdict == NO_CHANGE ? "" : word(verdict) + ", since lower is better";
            case RANGE -> band == null ? "; no band is set to judge it by" : word(verdict) + againstBand();
            case NEUTRAL -> verdict == NO_CHANGE ? "" : "; neither way is better";
        };
    }

    private String againstBand() {
        return ", measured by the band %s to %s".formatted(
                QuantityWords.words(band.low()), QuantityWords.words(indicator.unit(), band.high()));
    }

    private static String word(Verdict verdict) {
        return switch (verdict) {
            case BETTER -> ": better";
            case WORSE -> ": worse";
            default -> ": neither better nor worse";
        };
    }
}
