package touchstone.metrics.disclosure;

import java.math.BigDecimal;
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
        return unit == Unit.COUNT ? measured.value() : measured.numerator();
    }

    /** How many a proportion leaves over, or null. */
    BigDecimal complement(Unit unit) {
        boolean proportion = unit == Unit.PERCENTAGE && measured.numerator() != null && measured.denominator() != null;
        return proportion ? measured.denominator().subtract(measured.numerator()) : null;
    }
}
