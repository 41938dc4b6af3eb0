package touchstone.gateway.web.metrics;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import touchstone.contracts.metrics.indicator.Unit;
import touchstone.contracts.metrics.reading.Reading;
import touchstone.gateway.status.words.AmountText;

/**
 * A reading as a table prints it. What is not there is "", so that blank stays blank.
 *
 * @param number what was counted, or why there is no figure
 * @param of     out of how many: "of 6,859"
 * @param rate   the percentage, rate or average: "53.2 %"
 * @param flags  what a reader must know before using it: "illustrative"
 */
public record ReadingCell(String number, String of, String rate, List<String> flags) {
    static final ReadingCell BLANK = new ReadingCell("", "", "", List.of());

    /** @param reading null for none */
    public static ReadingCell of(Reading reading, Unit unit) {
        if (reading == null) {
            return BLANK;
        }
        if (reading.missing() != null) {
            return new ReadingCell(AmountText.word(reading.missing()), "", "", flags(reading));
        }
        return unit == Unit.COUNT
                ? new ReadingCell(plain(reading.value()), "", "", flags(reading))
                : new ReadingCell(plain(reading.numerator()), outOf(reading), amount(reading.value(), unit), flags(reading));
    }

    /** The figure that counts where there is room for one. */
    public String figure() {
        return rate.isEmpty() ? number : rate;
    }

    private static String outOf(Reading reading) {
        return reading.denominator() == null ? "" : "of " + plain(reading.denominator());
    }

    private static String plain(BigDecimal value) {
        return value == null ? "" : amount(value, Unit.COUNT);
    }

    public static String amount(BigDecimal value, Unit unit) {
        return AmountText.of(value, unit, Math.max(0, value.scale()));
    }

    private static List<String> flags(Reading reading) {
        List<String> flags = new ArrayList<>();
        if (reading.illustrative()) {
            flags.add("illustrative, no real figure");
        }
        if (reading.provisional()) {
            flags.add("provisional");
        }
        if (reading.percentOnly()) {
            flags.add("percentage only, not checked");
        }
        if (reading.revision() > 1) {
            flags.add("revised");
        }
        return flags;
    }
}
