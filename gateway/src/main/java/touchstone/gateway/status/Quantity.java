package touchstone.gateway.status;

import java.math.BigDecimal;
import touchstone.contracts.metrics.Indicator;
import touchstone.contracts.metrics.IndicatorStanding;
import touchstone.contracts.metrics.Reading;
import touchstone.contracts.metrics.Unit;

/** How a figure reads: "42.8 %", "1,370", "25.0 days". */
public final class Quantity {
    private Quantity() {}

    /** The latest figure with its period: "42.8 % in 2012/13"; "no figure yet" when there is none. */
    public static String latest(IndicatorStanding standing) {
        Reading latest = standing.latest();
        if (latest == null) {
            return "no figure yet";
        }
        return latest.value() == null
                ? missing(latest) + " for " + latest.period()
                : of(standing.indicator(), latest.value()) + " in " + latest.period();
    }

    /** The figure alone, or why there is none. */
    public static String figure(IndicatorStanding standing) {
        Reading latest = standing.latest();
        if (latest == null) {
            return "No figure yet";
        }
        return latest.value() == null ? missing(latest) : of(standing.indicator(), latest.value());
    }

    static String of(Indicator indicator, BigDecimal value) {
        String number = String.format(java.util.Locale.UK, "%,." + indicator.precision() + "f", value);
        return number + unit(indicator.unit());
    }

    private static String unit(Unit unit) {
        return switch (unit) {
            case PERCENTAGE -> " %";
            case RATE_PER_10000 -> " per 10,000";
            case DAYS -> " days";
            case COUNT, AVERAGE, SCORE -> "";
        };
    }

    private static String missing(Reading reading) {
        if (reading.missing() == null) {
            return "no figure";
        }
        return switch (reading.missing()) {
            case SUPPRESSED -> "too small to publish";
            case NOT_AVAILABLE -> "not available";
            case NOT_APPLICABLE -> "not applicable";
            case BLANK -> "left blank";
        };
    }
}
