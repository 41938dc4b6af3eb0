package touchstone.governance.body;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * Days from one to another, both counted.
 *
 * @param from  null when it holds since ever
 * @param until null when it has no end
 */
public record DaySpan(LocalDate from, LocalDate until) {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    public boolean includes(LocalDate day) {
        return (from == null || !from.isAfter(day)) && (until == null || !until.isBefore(day));
    }

    public boolean overlaps(DaySpan other) {
        return startsBy(other.until) && other.startsBy(until);
    }

    /** The days that both have. */
    public DaySpan within(DaySpan other) {
        LocalDate later = from == null || other.from != null && other.from.isAfter(from) ? other.from : from;
        LocalDate earlier = until == null || other.until != null && other.until.isBefore(until) ? other.until : until;
        return new DaySpan(later, earlier);
    }

    /** "from 1 April 2013 to 31 March 2015", "since 1 April 2013", "until 31 March 2015", "without dates". */
    public String words() {
        if (from == null) {
            return until == null ? "without dates" : "until " + DAY.format(until);
        }
        return until == null ? "since " + DAY.format(from) : "from " + DAY.format(from) + " to " + DAY.format(until);
    }

    private boolean startsBy(LocalDate day) {
        return from == null || day == null || !from.isAfter(day);
    }
}
