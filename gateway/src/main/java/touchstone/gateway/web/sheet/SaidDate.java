package touchstone.gateway.web.sheet;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A date as people write it in a plan: a day, or something vaguer with the days that it may mean.
 *
 * @param from  the earliest; null for a day, and where it may mean any
 * @param to    the latest, from which lateness counts; null where it may mean any
 * @param words as they were written; null for a day
 */
public record SaidDate(LocalDate from, LocalDate to, String words) {
    static final SaidDate NONE = new SaidDate(null, null, null);

    private static final List<DateTimeFormatter> DAYS = Stream.of("uuuu-MM-dd", "d/M/uuuu", "d.M.uuuu", "d-M-uuuu", "d MMMM uuuu", "d MMM uuuu", "d/M/uu").map(pattern ->
            new DateTimeFormatterBuilder().parseCaseInsensitive().appendPattern(pattern).toFormatter(Locale.UK).withResolverStyle(ResolverStyle.STRICT)).toList();
    private static final Set<String> NO_DAY = Set.of("ongoing", "on-going", "on going", "continuous", "tbc", "to be confirmed", "tba", "to be agreed", "immediate", "immediately");
    private static final Pattern MONTHS = Pattern.compile("(?:by |from |in |end of |by end of |by the end of |the end of )?([a-z]+)(?:\\s*(?:/|-|–|or|to)\\s*([a-z]+))? (\\d{4})");
    private static final Pattern QUARTER = Pattern.compile("(?:by )?(?:q|quarter )([1-4]) (\\d{4})/(\\d{2})");

    /** Empty where it is none of the ways in which dates are written; quarters are those of a financial year. */
    public static Optional<SaidDate> read(String said) {
        for (DateTimeFormatter format : DAYS) {
            try {
                return Optional.of(new SaidDate(null, LocalDate.parse(said, format), null));
            } catch (DateTimeException another) {
                // another of the ways in which people write a day
            }
        }
        String small = said.toLowerCase(Locale.UK).replaceAll("\\s+", " ");
        if (NO_DAY.contains(small)) {
            return Optional.of(new SaidDate(null, null, said));
        }
        Matcher months = MONTHS.matcher(small);
        Matcher quarter = QUARTER.matcher(small);
        return months.matches() ? ofMonths(months, said) : quarter.matches() ? ofQuarter(quarter, said) : Optional.empty();
    }

    private static Optional<SaidDate> ofMonths(Matcher said, String words) {
        Optional<Month> first = month(said.group(1));
        Optional<Month> last = said.group(2) == null ? first : month(said.group(2));
        int year = Integer.parseInt(said.group(3));
        return first.isEmpty() || last.isEmpty() || last.get().compareTo(first.get()) < 0 ? Optional.empty()
                : Optional.of(new SaidDate(LocalDate.of(year, first.get(), 1), YearMonth.of(year, last.get()).atEndOfMonth(), words));
    }

    private static Optional<SaidDate> ofQuarter(Matcher said, String words) {
        int year = Integer.parseInt(said.group(2));
        LocalDate from = LocalDate.of(year, Month.APRIL, 1).plusMonths(3L * (Integer.parseInt(said.group(1)) - 1));
        return (year + 1) % 100 == Integer.parseInt(said.group(3)) ? Optional.of(new SaidDate(from, from.plusMonths(3).minusDays(1), words)) : Optional.empty();
    }

    /** By its name or the beginning of it: "Sept". */
    private static Optional<Month> month(String said) {
        return said.length() < 3 ? Optional.empty()
                : Arrays.stream(Month.values()).filter(month -> month.name().toLowerCase(Locale.UK).startsWith(said)).findFirst();
    }
}
