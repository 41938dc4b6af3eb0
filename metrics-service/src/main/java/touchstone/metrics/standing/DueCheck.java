package touchstone.metrics.standing;

import java.time.LocalDate;
import java.time.YearMonth;
import touchstone.contracts.metrics.indicator.DueFigure;
import touchstone.contracts.metrics.indicator.Frequency;
import touchstone.contracts.metrics.indicator.Indicator;
import touchstone.contracts.metrics.reading.Reading;
import touchstone.metrics.measure.Period;

/** Names the figure that should have come since the latest: a month after its period ended, a week after a week. */
final class DueCheck {
    private DueCheck() {}

    /**
     * @param latest or null: nobody knows since when an indicator without a figure owes one
     * @return null when nothing is late
     */
    static DueFigure of(Indicator indicator, Reading latest, LocalDate asAt) {
        Frequency frequency = indicator.frequency();
        if (latest == null || frequency == Frequency.AD_HOC || isLast(indicator, latest)) {
            return null;
        }
        Period last = Period.of(latest);
        LocalDate dueOn = nextDue(frequency, last.to());
        return asAt.isAfter(dueOn) ? new DueFigure(last.text(), dueOn, "Nothing since %s: the next figure was due by %s."
                .formatted(last.words(), Period.words(dueOn))) : null;
    }

    /** Whether the period after it is no longer asked for. */
    private static boolean isLast(Indicator indicator, Reading latest) {
        return indicator.retiredFrom() != null && !Period.of(latest).to().plusDays(1).isBefore(indicator.retiredFrom());
    }

    private static LocalDate nextDue(Frequency frequency, LocalDate ended) {
        return switch (frequency) {
            case WEEKLY -> ended.plusWeeks(2);
            case MONTHLY -> endOfMonth(ended, 2);
            case QUARTERLY -> endOfMonth(ended, 4);
            case ANNUAL, AD_HOC -> endOfMonth(ended, 13);
        };
    }

    private static LocalDate endOfMonth(LocalDate day, int monthsLater) {
        return YearMonth.from(day).plusMonths(monthsLater).atEndOfMonth();
    }
}
