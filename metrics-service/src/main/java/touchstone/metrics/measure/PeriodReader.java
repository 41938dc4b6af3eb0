package touchstone.metrics.measure;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import touchstone.contracts.metrics.reading.PeriodKind;
import touchstone.platform.time.PlainDate;

/** Reads a period as it is written, each kind in its one way. */
final class PeriodReader {
    private static final Pattern WRITTEN = Pattern.compile("(\\d{4})(?:/(?<second>\\d{2})|-W(?<week>\\d{2})|-(?<month>\\d{2}))?(?: (?<mark>Q[1-4]|AY|YTD|R12))?");
    private static final int MONTHS_IN_YEAR = 12;

    private PeriodReader() {}

    /** Throws where there is no such period. */
    static Period read(String text) {
        Matcher written = WRITTEN.matcher(text);
        if (!written.matches()) {
            LocalDate day = PlainDate.parse(text);
            return new Period(text, PeriodKind.DATE, day, day);
        }
        int year = Integer.parseInt(written.group(1));
        String mark = written.group("mark") == null ? "" : written.group("mark");
        if (written.group("second") != null) {
            return twoYears(text, year, Integer.parseInt(written.group("second")), mark);
        }
        return written.group("month") != null ? months(text, YearMonth.of(year, Integer.parseInt(written.group("month"))), mark)
                : unmarked(text, year, written.group("week"), mark);
    }

    private static Period twoYears(String text, int first, int second, String mark) {
        if (second != (first + 1) % 100) {
            throw new DateTimeException("not consecutive years");
        }
        if (mark.startsWith("Q")) {
            return Period.year(first).quarter(Character.digit(mark.charAt(1), 10));
        }
        return switch (mark) {
            case "" -> Period.year(first);
            case "AY" -> twelveMonths(text, PeriodKind.ACADEMIC_YEAR, YearMonth.of(first + 1, Month.AUGUST));
            default -> throw new DateTimeException("no mark of years");
        };
    }

    private static Period months(String text, YearMonth last, String mark) {
        return switch (mark) {
            case "" -> new Period(text, PeriodKind.MONTH, last.atDay(1), last.atEndOfMonth());
            case "YTD" -> new Period(text, PeriodKind.YEAR_TO_DATE, Period.yearOf(last.atDay(1)).from(), last.atEndOfMonth());
            case "R12" -> twelveMonths(text, PeriodKind.ROLLING_YEAR, last);
            default -> throw new DateTimeException("no mark of a month");
        };
    }

    private static Period unmarked(String text, int year, String week, String mark) {
        if (!mark.isEmpty()) {
            throw new DateTimeException("no mark of a year or a week");
        }
        return week == null ? twelveMonths(text, PeriodKind.CALENDAR_YEAR, YearMonth.of(year, Month.DECEMBER)) : week(text, year, Integer.parseInt(week));
    }

    /** The fourth of January lies in the first week; a week that its year has not begins in another year's. */
    private static Period week(String text, int year, int number) {
        LocalDate monday = LocalDate.of(year, Month.JANUARY, 4).with(DayOfWeek.MONDAY).plusWeeks(number - 1L);
        if (number == 0 || monday.get(IsoFields.WEEK_BASED_YEAR) != year) {
            throw new DateTimeException("no such week");
        }
        return new Period(text, PeriodKind.WEEK, monday, monday.plusDays(6));
    }

    private static Period twelveMonths(String text, PeriodKind kind, YearMonth last) {
        return new Period(text, kind, last.minusMonths(MONTHS_IN_YEAR - 1L).atDay(1), last.atEndOfMonth());
    }
}
