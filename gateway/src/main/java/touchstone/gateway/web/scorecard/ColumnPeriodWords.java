package touchstone.gateway.web.scorecard;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import touchstone.gateway.web.figures.PeriodWords;
import touchstone.gateway.web.figures.SaidPeriod;

/** The period of a column as people say it: one of the year shown, such as "last year", "quarter 1" or "January", or any other. */
final class ColumnPeriodWords {
    private static final Map<String, String> OF_THE_YEAR = new LinkedHashMap<>(Map.of("last-year", "last year", "year", "this year"));

    static {
        for (int quarter = 1; quarter <= 4; quarter++) {
            OF_THE_YEAR.put("Q" + quarter, "quarter " + quarter);
        }
        for (Month month : Month.values()) {
            OF_THE_YEAR.put("M%02d".formatted(month.getValue()), month.getDisplayName(TextStyle.FULL, Locale.UK));
        }
    }

    private ColumnPeriodWords() {}

    /** Null for none. */
    static String said(String written) {
        return written == null ? null : OF_THE_YEAR.getOrDefault(written, PeriodWords.period(written));
    }

    /** Null for none. */
    static String written(String said) {
        return OF_THE_YEAR.entrySet().stream().filter(one -> one.getValue().equalsIgnoreCase(said)).map(Map.Entry::getKey).findFirst().orElseGet(() -> SaidPeriod.written(said));
    }
}
