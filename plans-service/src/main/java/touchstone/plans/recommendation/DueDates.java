package touchstone.plans.recommendation;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import touchstone.contracts.plans.recommendation.DueDate;
import touchstone.contracts.plans.recommendation.DueKind;
import touchstone.contracts.plans.recommendation.Timescale;

/** Publication date plus timescale class is the due date; without a publication date there is none. */
final class DueDates {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    private DueDates() {}

    /** @param published when the report was published; null when unknown */
    static DueDate derive(Timescale timescale, LocalDate published, RecommendationLifecycle life, LocalDate asAt) {
        if (timescale == Timescale.ONGOING) {
            return new DueDate(DueKind.ONGOING, null, 0, false, "Ongoing: it has no due date.");
        }
        if (published == null) {
            return new DueDate(DueKind.UNKNOWN, null, 0, false, "Cannot be derived: the publication date of the report is unknown.");
        }
        LocalDate due = due(timescale, published);
        int late = (int) Math.max(0, ChronoUnit.DAYS.between(due, life.isDone() ? life.signedOff() : asAt));
        return new DueDate(DueKind.KNOWN, due, late, life.pastDue(late), "Published " + DAY.format(published) + ", asked for " + words(timescale) + ".");
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
