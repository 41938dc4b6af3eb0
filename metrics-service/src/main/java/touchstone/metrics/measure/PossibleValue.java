package touchstone.metrics.measure;

import java.math.BigDecimal;
import touchstone.contracts.metrics.indicator.Unit;
import touchstone.platform.problem.Problems;

/** What a figure or a target can be in its unit. */
public final class PossibleValue {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private PossibleValue() {}

    /** 422 naming the field for a value that cannot be; null can. */
    public static void require(String field, Unit unit, BigDecimal value) {
        if (value != null && !isPossible(unit, value)) {
            throw Problems.invalid(field, switch (unit) {
                case PERCENTAGE -> "must be from 0 to 100, because this indicator is a percentage";
                case COUNT -> "must be a whole number from 0, because this indicator is a count";
                case DAYS, AVERAGE, RATE_PER_10000 -> "must not be negative";
                case SCORE -> throw new IllegalArgumentException("any score can be");
            });
        }
    }

    private static boolean isPossible(Unit unit, BigDecimal value) {
        return switch (unit) {
            case PERCENTAGE -> value.signum() >= 0 && value.compareTo(HUNDRED) <= 0;
            case COUNT -> value.signum() >= 0 && value.stripTrailingZeros().scale() <= 0;
            case DAYS, AVERAGE, RATE_PER_10000 -> value.signum() >= 0;
            case SCORE -> true;
        };
    }
}
