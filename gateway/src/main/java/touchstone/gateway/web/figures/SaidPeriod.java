package touchstone.gateway.web.figures;

import java.time.Month;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import touchstone.contracts.metrics.reading.PeriodText;

/** A period as people say it, "March 2013" or "Q4 2012/13", in the way in which it is written. {@link PeriodWords} is the way back. */
public final class SaidPeriod {
    private static final String YEARS = "(\\d{4}/\\d\\d)";
    private static final String MONTH = "([a-z]{3,9})[ -](\\d{4})";
    private static final Map<Pattern, Function<Matcher, String>> WAYS = new LinkedHashMap<>();

    static {
        said("(?:q|quarter )([1-4])(?: of)? " + YEARS, found -> found.group(2) + " Q" + found.group(1));
        said("(?:financial year )?" + YEARS, found -> found.group(1));
        said("academic year " + YEARS, found -> found.group(1) + " AY");
        said("calendar year (\\d{4})", found -> found.group(1));
        said("week (\\d\\d?)(?: of|,)? (\\d{4})", found -> "%s-W%02d".formatted(found.group(2), Integer.valueOf(found.group(1))));
        said("april to (?:the end of )?" + MONTH, found -> month(found, " YTD"));
        said("(?:twelve|12) months to " + MONTH, found -> month(found, " R12"));
        said(MONTH, found -> month(found, ""));
        said("(\\d\\d?) " + MONTH, found -> monthOf(found.group(2)).map(month -> day(found.group(3), month, found.group(1))).orElse(null));
        said("(\\d\\d?)[/.](\\d\\d?)[/.](\\d{4})", found -> day(found.group(3), Integer.parseInt(found.group(2)), found.group(1)));
    }

    private SaidPeriod() {}

    private static void said(String pattern, Function<Matcher, String> written) {
        WAYS.put(Pattern.compile(pattern), written);
    }

    /** What is none of the ways stays as it was said, for the contract to refuse; null stays null. */
    public static String written(String said) {
        if (said == null) {
            return null;
        }
        String large = said.strip().toUpperCase(Locale.UK);
        if (large.matches(PeriodText.PATTERN)) {
            return large;
        }
        String small = said.strip().toLowerCase(Locale.UK).replaceAll("\\s+", " ");
        for (Map.Entry<Pattern, Function<Matcher, String>> way : WAYS.entrySet()) {
            Matcher found = way.getKey().matcher(small);
            String written = found.matches() ? way.getValue().apply(found) : null;
            if (written != null) {
                return written;
            }
        }
        return said;
    }

    private static String month(Matcher found, String kind) {
        return monthOf(found.group(1)).map(month -> "%s-%02d%s".formatted(found.group(2), month, kind)).orElse(null);
    }

    private static String day(String year, int month, String day) {
        return "%s-%02d-%02d".formatted(year, month, Integer.valueOf(day));
    }

    /** By its name or the beginning of it: "Sept". */
    private static Optional<Integer> monthOf(String said) {
        return Arrays.stream(Month.values()).filter(month -> month.name().toLowerCase(Locale.UK).startsWith(said)).findFirst().map(Month::getValue);
    }
}
