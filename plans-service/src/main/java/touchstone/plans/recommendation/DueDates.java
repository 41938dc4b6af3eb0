package touchstone.plans.recommendation;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import touchstone.contracts.plans.recommendation.DueDate;
import touchstone.contracts.plans.recommendation.Timescale;

/** Publication date plus timescale class is the due date; without a publication date there is none. */
final class DueDates {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    private DueDates() {}

    /**
     * @param published when the report was published; null when unknown
     * @param signedOff when the recommendation was signed off; null while it is open
     */
    static DueDate derive(Timescale timescale, LocalDate published, LocalDate signedOff, LocalDate asAt) {
        if (timescale == Timescale.ONGOING) {
            return new DueDate(null, 0, "Ongoing: it has no due date.");
        }
        if (published == null) {
            return new DueDate(null, 0, "Cannot be derived: the publication date of the report is unknown.");
        }
        LocalDate due = due(timescale, published);
        LocalDate until = signedOff != null && !signedOff.isAfter(asAt) ? signedOff : asAt;
        int late = (int) Math.max(0, ChronoUnit.DAYS.between(due, until));
        return new DueDate(due, late, "Published " + DAY.format(published) + ", asked for " + words(timescale) + ".");
    }

    /** "15 May 2013". */
    static String day(LocalDate date) {
        return DAY.format(date);
    }

    private static LocalDate due(Timescale timescale, LocalDate published) {
        return switch (timescale) {
            case IMMEDIATE -> published;
            case WITHIN_3_MONTHS -> published.plusMonths(3);
            case WITHIN_6_MONTHS -> published.plusMonths(6);
            case ONGOING -> throw new IllegalArgumentException("ongoing has no due date");
        };
    }

    private static String words(Timescale timescale) {
        return switch (timescale) {
            case IMMEDIATE -> "immediately";
            case WITHIN_3_MONTHS -> "within 3 months";
            case WITHIN_6_MONTHS -> "within 6 months";
            case ONGOING -> "continuously";
        };
    }
}
