package touchstone.metrics.measure;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import touchstone.contracts.metrics.reading.Breakdown;
import touchstone.contracts.metrics.reading.PeriodKind;
import touchstone.contracts.metrics.reading.PeriodText;
import touchstone.contracts.metrics.reading.Reading;
import touchstone.platform.problem.Problems;
import touchstone.platform.time.PlainDate;

/**
 * A stretch of days of one of the kinds that figures are given for. A financial year begins on 1 April.
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

    /** Of a reading, whose period is known to be one. */
    public static Period of(Reading reading) {
        return of("period", reading.period());
    }

    /** Reads a period as people write it; 422 naming the field when there is no such period. */
    public static Period of(String field, String text) {
        try {
            Period period = PeriodReader.read(text);
            PlainDate.inRange(period.from);
            return period;
        } catch (DateTimeException noSuchDay) {
            throw Problems.invalid(field, "is no period there is; write it like " + PeriodText.NOTATION);
        }
    }

    /** The financial year that a day lies in. */
    public static Period yearOf(LocalDate day) {
        return year(day.getMonthValue() < Month.APRIL.getValue() ? day.getYear() - 1 : day.getYear());
    }

    static Period year(int first) {
        LocalDate from = LocalDate.of(first, Month.APRIL, 1);
        return new Period("%d/%02d".formatted(first, (first + 1) % 100), PeriodKind.YEAR, from, from.plusYears(1).minusDays(1));
    }

    Period quarter(int number) {
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

    /** As it is said: "March 2013", "20 February 2013", "2012/13 Q3", "April to December 2012". */
    public String words() {
        return switch (kind) {
            case DATE -> words(from);
            case WEEK -> "the week from " + words(from);
            case MONTH -> MONTH.format(from);
            case YEAR_TO_DATE -> from.getMonth() == to.getMonth() ? MONTH.format(to) : "April to " + MONTH.format(to);
            case ACADEMIC_YEAR -> "the academic year " + text.substring(0, text.indexOf(' '));
            case ROLLING_YEAR -> "the twelve months to " + MONTH.format(to);
            case QUARTER, YEAR, CALENDAR_YEAR -> text;
        };
    }

    /** A kind of period as it is said: "day", "academic year". */
    public static String words(PeriodKind kind) {
        return switch (kind) {
            case DATE -> "day";
            case ROLLING_YEAR -> "twelve months";
            default -> kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        };
    }

    /** Whether a figure of an earlier period of its kind can be compared: a year to date only with as much of another year. */
    public boolean isLike(Period earlier) {
        return kind == earlier.kind && (kind != PeriodKind.YEAR_TO_DATE || to.getMonth() == earlier.to.getMonth());
    }

    /** Whether successive figures of the kind share days, so that none is news of its own. */
    public static boolean isOverlapping(PeriodKind kind) {
        return kind == PeriodKind.YEAR_TO_DATE || kind == PeriodKind.ROLLING_YEAR;
    }

    /** Whether another, shorter period lies inside this one, so that its figures may add up to this one's. */
    public boolean contains(Period part) {
        return !isOverlapping(part.kind) && part.kind.compareTo(kind) < 0 && !part.from.isBefore(from) && !part.to.isAfter(to);
    }

    /** Sort key of a period and a part of the whole: by last day, the longer period later, the whole before its parts. */
    public String slot(Breakdown part) {
        String slot = to + " " + kind.ordinal();
        return part == null ? slot : slot + " " + part.by() + "=" + part.name();
    }
}
