package touchstone.governance.meeting;

import java.time.LocalDate;
import java.util.UUID;
import touchstone.platform.http.Paging;
import touchstone.platform.problem.Problems;

/** Where a page of a list ordered by day begins: after this row. */
public record DayKey(LocalDate day, UUID id) {
    private static final DayKey FIRST = new DayKey(LocalDate.of(1, 1, 1), new UUID(0, 0));
    private static final DayKey LAST = new DayKey(LocalDate.of(9999, 12, 31), new UUID(-1, -1));

    /** For a list that begins with the earliest. */
    public static DayKey ascending(String after) {
        return read(after, FIRST);
    }

    /** For a list that begins with the latest. */
    public static DayKey descending(String after) {
        return read(after, LAST);
    }

    /** For a list that begins with the latest of a day; nothing later than that day is in it. */
    public static DayKey descending(String after, LocalDate upTo) {
        DayKey asked = descending(after);
        return upTo == null || asked.day.isBefore(upTo) ? asked : new DayKey(upTo, asked.day.equals(upTo) ? asked.id : LAST.id);
    }

    /** How it is written in a cursor. */
    @Override
    public String toString() {
        return day + "/" + id;
    }

    private static DayKey read(String after, DayKey start) {
        String key = Paging.keyOf(after);
        if (key.isEmpty()) {
            return start;
        }
        try {
            return new DayKey(LocalDate.parse(key.substring(0, 10)), UUID.fromString(key.substring(11)));
        } catch (RuntimeException notOurs) {
            throw Problems.unreadable("'after' is not a cursor from this list. Follow the address in 'next' instead.");
        }
    }
}
