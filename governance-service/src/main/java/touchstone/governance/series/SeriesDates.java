package touchstone.governance.series;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjuster;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import touchstone.contracts.governance.body.Cadence;

/**
 * The days of a series. Those that come by months keep the place of the first in its month, such as the second Tuesday;
 * a fifth week, which most months have not, counts as the last.
 */
record SeriesDates(LocalDate first) {
    private static final int FORTNIGHT = 14;
    private static final int WEEK = 7;
    private static final int LAST_WEEK = 5;

    /** Until a day, that included; none when the body meets as needed. */
    Stream<LocalDate> until(Cadence cadence, LocalDate last) {
        if (cadence == Cadence.FORTNIGHTLY) {
            return IntStream.iterate(0, n -> n + 1).mapToObj(n -> first.plusDays((long) n * FORTNIGHT)).takeWhile(day -> !day.isAfter(last));
        }
        return months(cadence).stream().flatMap(step -> IntStream.iterate(0, n -> n + step).mapToObj(n -> in(YearMonth.from(first).plusMonths(n)))
                .takeWhile(day -> !day.isAfter(last)));
    }

    /** The first day of that place in a month that is not before another day. */
    SeriesDates from(LocalDate day) {
        LocalDate same = in(YearMonth.from(day));
        return day.isAfter(first) ? new SeriesDates(same.isBefore(day) ? in(YearMonth.from(day).plusMonths(1)) : same) : this;
    }

    private static Optional<Integer> months(Cadence cadence) {
        return switch (cadence) {
            case MONTHLY -> Optional.of(1);
            case EVERY_TWO_MONTHS -> Optional.of(2);
            case QUARTERLY -> Optional.of(3);
            case HALF_YEARLY -> Optional.of(6);
            case YEARLY -> Optional.of(12);
            case FORTNIGHTLY, AS_NEEDED -> Optional.empty();
        };
    }

    private LocalDate in(YearMonth month) {
        int week = (first.getDayOfMonth() - 1) / WEEK + 1;
        TemporalAdjuster place = week == LAST_WEEK ? TemporalAdjusters.lastInMonth(first.getDayOfWeek())
                : TemporalAdjusters.dayOfWeekInMonth(week, first.getDayOfWeek());
        return month.atDay(1).with(place);
    }
}
