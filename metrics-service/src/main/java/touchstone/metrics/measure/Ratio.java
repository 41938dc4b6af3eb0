package touchstone.metrics.measure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import touchstone.contracts.metrics.indicator.Unit;
import touchstone.contracts.metrics.reading.Reading;

/** A numerator over a denominator that is not zero, in a unit that is computed: the figure before it is rounded. */
public record Ratio(Unit unit, BigDecimal numerator, BigDecimal denominator) implements Comparable<Ratio> {
    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** What a reading with a figure shows: its parts where both are known, else its value as it stands. */
    public static Ratio of(Unit unit, Reading reading) {
        boolean computed = reading.numerator() != null && reading.denominator() != null;
        return computed ? new Ratio(unit, reading.numerator(), reading.denominator()) : of(reading.value());
    }

    private static Ratio of(BigDecimal value) {
        return new Ratio(Unit.COUNT, value, BigDecimal.ONE);
    }

    /** So many that two readings that read alike without being so no longer do; 0 where none are needed or parts are not known. */
    public static int decimalsToTellApart(Unit unit, Reading one, Reading other) {
        Ratio first = of(unit, one);
        Ratio second = of(unit, other);
        boolean exact = first.unit == unit && second.unit == unit && first.compareTo(second) != 0;
        int decimals = 0;
        if (exact && one.value().compareTo(other.value()) == 0) {
            decimals = Math.max(one.value().scale(), other.value().scale());
            while (first.to(decimals).compareTo(second.to(decimals)) == 0) {
                decimals++;
            }
        }
        return decimals;
    }

    /** The value to so many decimals, and to more where it would read as one of the others without being it. */
    public BigDecimal to(int decimals, BigDecimal... others) {
        BigDecimal rounded = numerator.multiply(per()).divide(denominator, decimals, RoundingMode.HALF_UP);
        for (BigDecimal other : others) {
            if (other != null && rounded.compareTo(other) == 0 && compareTo(of(other)) != 0) {
                return to(decimals + 1, others);
            }
        }
        return rounded;
    }

    /** The value to a precision; a part never reads as nothing or as the whole. */
    public BigDecimal value(int precision) {
        return to(precision, BigDecimal.ZERO, unit == Unit.PERCENTAGE ? HUNDRED : null);
    }

    /** Whether a printed value is this one, rounded at its own last decimal; exact, a tie may be rounded either way. */
    public boolean agreesWith(BigDecimal printed) {
        BigDecimal unitOfLastPlace = BigDecimal.ONE.movePointLeft(Math.max(0, printed.scale()));
        BigDecimal gap = printed.multiply(denominator).subtract(numerator.multiply(per())).abs();
        return gap.multiply(TWO).compareTo(unitOfLastPlace.multiply(denominator)) <= 0;
    }

    @Override
    public int compareTo(Ratio other) {
        return numerator.multiply(per()).multiply(other.denominator).compareTo(other.numerator.multiply(other.per()).multiply(denominator));
    }

    public boolean isBelow(BigDecimal limit) {
        return compareTo(of(limit)) < 0;
    }

    public boolean isAbove(BigDecimal limit) {
        return compareTo(of(limit)) > 0;
    }

    private BigDecimal per() {
        return switch (unit) {
            case PERCENTAGE -> HUNDRED;
            case RATE_PER_10000 -> BigDecimal.valueOf(10_000);
            default -> BigDecimal.ONE;
        };
    }
}
