package touchstone.metrics.disclosure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import touchstone.contracts.metrics.indicator.Unit;
import touchstone.contracts.metrics.reading.Breakdown;
import touchstone.metrics.measure.Measurement;
import touchstone.metrics.measure.Period;

/**
 * A figure with its place among the others.
 *
 * @param part     null for the whole
 * @param withheld whether it was decided before that outsiders may not see it
 */
public record ProtectedFigure(Period period, Breakdown part, Measurement measured, boolean withheld) {
    String slot() {
        return period.slot(part);
    }

    /** How many it counts, or null. */
    BigDecimal count(Unit unit) {
        return unit == Unit.COUNT ? measured.value() : measured.numerator() == null ? workedOut(unit) : measured.numerator();
    }

    /** How many a proportion leaves over, or null. */
    BigDecimal complement(Unit unit) {
        BigDecimal count = count(unit);
        return unit == Unit.PERCENTAGE && count != null && measured.denominator() != null ? measured.denominator().subtract(count) : null;
    }

    /** Whoever knows of how many a percentage is knows how many it counts. */
    private BigDecimal workedOut(Unit unit) {
        boolean known = unit == Unit.PERCENTAGE && measured.denominator() != null && measured.value() != null;
        return known ? measured.denominator().multiply(measured.value()).movePointLeft(2).setScale(0, RoundingMode.HALF_UP) : null;
    }
}
