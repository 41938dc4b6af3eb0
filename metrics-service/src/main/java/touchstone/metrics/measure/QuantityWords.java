package touchstone.metrics.measure;

import java.math.BigDecimal;
import java.util.Locale;
import touchstone.contracts.metrics.indicator.Unit;

/** Figures as they are said. */
public final class QuantityWords {
    private QuantityWords() {}

    /** A value with its unit: "15.1 %", "24.8 per 10,000", "6,859", "£831,195". */
    public static String words(Unit unit, BigDecimal value) {
        return switch (unit) {
            case PERCENTAGE -> words(value) + " %";
            case RATE_PER_10000 -> words(value) + " per 10,000";
            case DAYS -> words(value) + (value.compareTo(BigDecimal.ONE) == 0 ? " day" : " days");
            case MONEY -> (value.signum() < 0 ? "−£" : "£") + words(value.abs());
            case COUNT, AVERAGE, SCORE -> words(value);
        };
    }

    /** A bare number with the decimals it has and thousands set apart: "2,336". */
    public static String words(BigDecimal number) {
        return String.format(Locale.UK, "%,." + Math.max(0, number.scale()) + "f", number);
    }
}
