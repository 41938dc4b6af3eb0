package touchstone.metrics.measure;

import java.math.BigDecimal;
import touchstone.platform.problem.Problems;

/** What a figure or a target can be in its unit. */
public final class PossibleValue {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private PossibleValue() {}

    /** 422 naming the field for a value that cannot be; null can. */
    public static void require(String field, Scale scale, BigDecimal value) {
        if (value != null && !isPossible(scale, value)) {
            throw Problems.invalid(field, switch (scale.unit()) {
                case PERCENTAGE -> scale.exceedsWhole() ? "must not be negative" : "must be from 0 to 100, because this indicator is a percentage";
                case COUNT -> "must be a whole number from 0, because this indicator is a count";
                case DAYS, AVERAGE, RATE_PER_10000 -> "must not be negative";
                case MONEY -> "must be pounds and whole pence";
                case SCORE -> throw new IllegalArgumentException("any score can be");
            });
        }
    }

    private static boolean isPossible(Scale scale, BigDecimal value) {
        return switch (scale.unit()) {
            case PERCENTAGE -> value.signum() >= 0 && (scale.exceedsWhole() || value.compareTo(HUNDRED) <= 0);
            case COUNT -> value.signum() >= 0 && value.stripTrailingZeros().scale() <= 0;
            case DAYS, AVERAGE, RATE_PER_10000 -> value.signum() >= 0;
            case MONEY -> value.stripTrailingZeros().scale() <= 2;
            case SCORE -> true;
        };
    }
}
