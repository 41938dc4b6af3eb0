package touchstone.gateway.status.words;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import touchstone.contracts.metrics.indicator.Indicator;
import touchstone.contracts.metrics.indicator.IndicatorStanding;
import touchstone.contracts.metrics.indicator.Unit;
import touchstone.contracts.metrics.reading.Missing;
import touchstone.contracts.metrics.reading.Reading;

/** A value with its unit, or why there is none, as people read it. */
public final class AmountText {
    private static final DecimalFormatSymbols ENGLISH = DecimalFormatSymbols.getInstance(Locale.UK);

    private AmountText() {}

    /** The latest of an indicator: "42.8 %", "1,617", "suppressed", "no figure yet". */
    public static String of(IndicatorStanding standing) {
        return standing.latest() == null && standing.splitBy() != null
                ? "known only by " + standing.splitBy() : of(standing.latest(), standing.indicator());
    }

    public static String of(Reading reading, Indicator indicator) {
        return reading == null ? "no figure yet" : of(reading, indicator.unit(), indicator.precision());
    }

    public static String of(Reading reading, Unit unit, int precision) {
        return reading.missing() == null ? of(reading.value(), unit, precision) : word(reading.missing());
    }

    public static String of(BigDecimal value, Unit unit, int precision) {
        int decimals = Math.max(precision, value.scale());
        DecimalFormat format = new DecimalFormat(decimals == 0 ? "#,##0" : "#,##0." + "0".repeat(decimals), ENGLISH);
        if (unit == Unit.MONEY) {
            return (value.signum() < 0 ? "−£" : "£") + format.format(value.abs());
        }
        return format.format(value) + switch (unit) {
            case PERCENTAGE -> "\u00a0%";
            case RATE_PER_10000 -> " per 10,000";
            case DAYS -> " days";
            case COUNT, AVERAGE, SCORE, MONEY -> "";
        };
    }

    public static String word(Missing missing) {
        return switch (missing) {
            case SUPPRESSED -> "suppressed";
            case NOT_AVAILABLE -> "not available";
            case NOT_APPLICABLE -> "not applicable";
            case BLANK -> "left blank";
        };
    }
}
