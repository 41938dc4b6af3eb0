package touchstone.metrics.disclosure;

import static touchstone.metrics.disclosure.Disclosure.THRESHOLD;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.stream.Stream;
import touchstone.contracts.metrics.Breakdown;
import touchstone.contracts.metrics.Unit;
import touchstone.metrics.measure.Measurement;
import touchstone.metrics.measure.Period;

/**
 * A figure with its place among the others.
 *
 * @param part     null for the whole
 * @param withheld whether it was decided before that outsiders may not see it
 */
public record Figure(Period period, Breakdown part, Measurement measured, boolean withheld) {
    String slot() {
        return period.slot(part);
    }

    /** Made of 1 to 5: by itself, by those it is taken from, or by those left over. */
    boolean isSmall(Unit unit) {
        return counts(unit).anyMatch(count -> count.signum() > 0 && count.compareTo(THRESHOLD) <= 0);
    }

    /** Large enough in every respect to hide a small one behind. */
    boolean isLarge(Unit unit) {
        return count(unit) != null && counts(unit).allMatch(count -> count.compareTo(THRESHOLD) > 0);
    }

    private Stream<BigDecimal> counts(Unit unit) {
        return Stream.of(count(unit), measured.denominator(), complement(unit)).filter(Objects::nonNull);
    }

    private BigDecimal count(Unit unit) {
        return unit == Unit.COUNT ? measured.value() : measured.numerator();
    }

    private BigDecimal complement(Unit unit) {
        boolean proportion = unit == Unit.PERCENTAGE && measured.numerator() != null && measured.denominator() != null;
        return proportion ? measured.denominator().subtract(measured.numerator()) : null;
    }
}
