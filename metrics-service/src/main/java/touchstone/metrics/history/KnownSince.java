package touchstone.metrics.history;

import java.time.LocalDate;
import touchstone.platform.problem.Problems;
import touchstone.platform.time.AsAt;

/**
 * Since when something is known. That is the day it is recorded; an earlier one can be said only of what was known before its
 * indicator came into Touchstone, so that no page of a day since then ever changes.
 */
public final class KnownSince {
    private KnownSince() {}

    /**
     * 422 for a day that cannot be stated any more.
     *
     * @param stated null for today
     * @param came   when its indicator came into Touchstone
     */
    public static LocalDate of(LocalDate stated, LocalDate came) {
        LocalDate today = AsAt.today();
        if (stated != null && !stated.isBefore(came) && !stated.equals(today)) {
            throw Problems.invalid("knownOn", "can only be a day before %s, when the indicator came into Touchstone; leave it out, and it is known from today"
                    .formatted(came));
        }
        return stated == null ? today : stated;
    }

    /** The same of something that bears a day itself, before which nobody can have known it. */
    public static LocalDate of(LocalDate stated, LocalDate came, LocalDate dated) {
        LocalDate known = of(stated, came);
        if (known.isBefore(dated)) {
            throw Problems.invalid("knownOn", "must not be before %s, the day it bears itself".formatted(dated));
        }
        return known;
    }
}
