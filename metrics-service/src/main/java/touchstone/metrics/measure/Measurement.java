package touchstone.metrics.measure;

import static touchstone.contracts.metrics.reading.Missing.NOT_APPLICABLE;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import touchstone.contracts.metrics.indicator.Unit;
import touchstone.contracts.metrics.reading.Missing;
import touchstone.contracts.metrics.reading.NewReading;
import touchstone.platform.problem.ProblemException;
import touchstone.platform.problem.Problems;

/**
 * A checked figure: its parts, its value, what the source stated, or why it is missing.
 *
 * @param percentOnly a percentage that nothing could be checked against
 */
@Embeddable
public record Measurement(
        BigDecimal numerator,
        BigDecimal denominator,
        BigDecimal value,
        BigDecimal stated,
        @Enumerated(EnumType.STRING) Missing missing,
        @Column(name = "percent_only") boolean percentOnly) {

    /** Checks what was given and computes the value to the precision; 422 when it cannot be so. */
    public static Measurement of(Scale scale, NewReading given) {
        if (given.missing() != null) {
            return missing(given);
        }
        return isComputed(scale.unit()) ? computed(scale, given) : stated(scale, given);
    }

    /** Whether figures in the unit are made of a numerator and a denominator. */
    public static boolean isComputed(Unit unit) {
        return unit == Unit.PERCENTAGE || unit == Unit.RATE_PER_10000 || unit == Unit.AVERAGE;
    }

    private static Measurement missing(NewReading given) {
        if (given.numerator() != null || given.denominator() != null || given.stated() != null) {
            throw Problems.invalid("missing", "give either the figures or why they are missing, not both");
        }
        return new Measurement(null, null, null, null, given.missing(), false);
    }

    private static Measurement stated(Scale scale, NewReading given) {
        if (given.numerator() != null || given.denominator() != null) {
            throw Problems.invalid("numerator", "this indicator is not a proportion; give its figure as 'stated'");
        }
        BigDecimal figure = required(scale, given);
        return new Measurement(null, null, figure, figure, null, false);
    }

    private static Measurement computed(Scale scale, NewReading given) {
        Unit unit = scale.unit();
        if (given.numerator() == null || given.denominator() == null) {
            return new Measurement(given.numerator(), given.denominator(), required(scale, given), given.stated(), null, unit == Unit.PERCENTAGE);
        }
        if (given.denominator().signum() == 0) {
            return ofNothing(given);
        }
        Ratio ratio = new Ratio(unit, given.numerator(), given.denominator());
        if (unit == Unit.PERCENTAGE && !scale.exceedsWhole() && ratio.numerator().compareTo(ratio.denominator()) > 0) {
            throw Problems.invalid("numerator", "must not exceed the denominator, " + QuantityWords.words(ratio.denominator()));
        }
        if (given.stated() != null && !ratio.agreesWith(given.stated())) {
            throw disagrees(ratio, given.stated());
        }
        BigDecimal value = ratio.value(scale.precision());
        return new Measurement(ratio.numerator(), ratio.denominator(), value, given.stated(), null, false);
    }

    private static Measurement ofNothing(NewReading given) {
        if (given.numerator().signum() != 0 || given.stated() != null) {
            throw Problems.invalid("denominator", "is 0, so the numerator must be 0 and nothing can be stated: it is not applicable");
        }
        return new Measurement(given.numerator(), given.denominator(), null, null, NOT_APPLICABLE, false);
    }

    private static BigDecimal required(Scale scale, NewReading given) {
        if (given.stated() == null) {
            throw Problems.invalid("stated", "give the figure, or say in 'missing' why there is none");
        }
        PossibleValue.require("stated", scale, given.stated());
        return given.stated();
    }

    private static ProblemException disagrees(Ratio ratio, BigDecimal stated) {
        BigDecimal expected = ratio.to(Math.max(0, stated.scale()));
        return Problems.invalid("stated", "%s of %s is %s, not %s; correct it, or leave out the part that is not known"
                .formatted(QuantityWords.words(ratio.numerator()), QuantityWords.words(ratio.denominator()),
                        QuantityWords.words(ratio.unit(), expected), QuantityWords.words(ratio.unit(), stated)));
    }
}
