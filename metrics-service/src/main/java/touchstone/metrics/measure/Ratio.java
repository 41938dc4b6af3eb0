package touchstone.metrics.measure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import touchstone.contracts.metrics.indicator.Unit;

/** A numerator over a denominator that is not zero, in a unit that is computed. */
public record Ratio(Unit unit, BigDecimal numerator, BigDecimal denominator) {
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    /** The value to so many decimals. */
    public BigDecimal to(int decimals) {
        return numerator.multiply(per()).divide(denominator, decimals, RoundingMode.HALF_UP);
    }

    /** Whether a printed value is this one, rounded at its own last decimal; exact, a tie may be rounded either way. */
    public boolean agreesWith(BigDecimal printed) {
        BigDecimal unitOfLastPlace = BigDecimal.ONE.movePointLeft(Math.max(0, printed.scale()));
        BigDecimal gap = printed.multiply(denominator).subtract(numerator.multiply(per())).abs();
        return gap.multiply(TWO).compareTo(unitOfLastPlace.multiply(denominator)) <= 0;
    }

    private BigDecimal per() {
        return switch (unit) {
            case PERCENTAGE -> BigDecimal.valueOf(100);
            case RATE_PER_10000 -> BigDecimal.valueOf(10_000);
            default -> BigDecimal.ONE;
        };
    }
}
