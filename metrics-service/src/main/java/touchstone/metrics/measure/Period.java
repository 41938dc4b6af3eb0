package touchstone.metrics.measure;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import touchstone.contracts.metrics.reading.Breakdown;
import touchstone.contracts.metrics.reading.PeriodKind;
import touchstone.contracts.metrics.reading.Reading;
import touchstone.platform.problem.Problems;
import touchstone.platform.time.PlainDate;

/**
 * A day, a month, a quarter or a financial year, which begins on 1 April.
 *
 * @param from its first day
 * @param to   its last day
 */
@Embeddable
public record Period(
        @Column(name = "period") String text,
        @Enumerated(EnumType.STRING) PeriodKind kind,
        @Column(name = "starts") LocalDate from,
        @Column(name = "ends") LocalDate to) {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);
    private static final Pattern FINANCIAL = Pattern.compile("(\\d{4})/(\\d{2})(?: Q([1-4]))?");

    /** Of a reading, whose period is known to be one. */
    public static Period of(Reading reading) {
        return of("period", reading.period());
    }

    /** Reads a period as people write it; 422 naming the field when there is no such period. */
    public static Period of(String field, String text) {
        Matcher financial = FINANCIAL.matcher(text);
        try {
            Period period = financial.matches() ? financial(financial) : calendar(text);
            PlainDate.inRange(period.from);
            return period;
        } catch (DateTimeException noSuchDay) {
            throw Problems.invalid(field, "is no period there is; write it like '2012/13', '2012/13 Q3', '2017-01' or '2013-02-20'");
        }
    }

    /** The financial year that a day lies in. */
    public static Period yearOf(LocalDate day) {
        return year(day.getMonthValue() < Month.APRIL.getValue() ? day.getYear() - 1 : day.getYear());
    }

    private static Period financial(Matcher written) {
        int first = Integer.parseInt(written.group(1));
        if (Integer.parseInt(written.group(2)) != (first + 1) % 100) {
            throw new DateTimeException("not consecutive years");
        }
        Period year = year(first);
        return written.group(3) == null ? year : year.quarter(Integer.parseInt(written.group(3)));
    }

    private static Period calendar(String text) {
        if (text.length() > "2017-01".length()) {
            LocalDate day = PlainDate.parse(text);
            return new Period(text, PeriodKind.DATE, day, day);
        }
        YearMonth month = YearMonth.parse(text);
        return new Period(text, PeriodKind.MONTH, month.atDay(1), month.atEndOfMonth());
    }

    private static Period year(int first) {
        LocalDate from = LocalDate.of(first, Month.APRIL, 1);
        return new Period("%d/%02d".formatted(first, (first + 1) % 100), PeriodKind.YEAR, from, from.plusYears(1).minusDays(1));
    }

    private Period quarter(int number) {
        LocalDate begins = from.plusMonths(3L * (number - 1));
        return new Period(text + " Q" + number, PeriodKind.QUARTER, begins, begins.plusMonths(3).minusDays(1));
    }

    /** The financial year before this one. */
    public Period yearBefore() {
        return yearOf(from.minusDays(1));
    }

    /** The four quarters of this financial year. */
    public List<Period> quarters() {
        return IntStream.rangeClosed(1, 4).mapToObj(this::quarter).toList();
    }

    /** A day as it is said. */
    public static String words(LocalDate day) {
        return DAY.format(day);
    }

    /** As it is said: "March 2013", "20 February 2013", "2012/13 Q3". */
    public String words() {
        return switch (kind) {
            case DATE -> words(from);
            case MONTH -> MONTH.format(from);
            case QUARTER, YEAR -> text;
        };
    }

    /** A kind of period as it is said: "day", "month". */
    public static String words(PeriodKind kind) {
        return kind == PeriodKind.DATE ? "day" : kind.name().toLowerCase(Locale.ROOT);
    }

    /** Whether another, shorter period lies inside this one, so that its figures may add up to this one's. */
    public boolean contains(Period part) {
        return part.kind.compareTo(kind) < 0 && !part.from.isBefore(from) && !part.to.isAfter(to);
    }

    /** Sort key of a period and a part of the whole: by last day, the longer period later, the whole before its parts. */
    public String slot(Breakdown part) {
        String slot = to + " " + kind.ordinal();
        return part == null ? slot : slot + " " + part.by() + "=" + part.name();
    }
}
