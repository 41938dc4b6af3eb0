package touchstone.gateway.web.governance;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import touchstone.contracts.governance.meeting.Meeting;

/**
 * Meetings seen from a date.
 *
 * @param ahead  on the date or later, the next one first
 * @param before the latest first
 */
public record MeetingLists(List<Meeting> ahead, List<Meeting> before) {
    private static final Comparator<Meeting> BY_DATE = Comparator.comparing(Meeting::date);

    static MeetingLists from(LocalDate asAt, List<Meeting> meetings) {
        Predicate<Meeting> past = meeting -> meeting.date().isBefore(asAt);
        return new MeetingLists(meetings.stream().filter(past.negate()).sorted(BY_DATE).toList(),
                meetings.stream().filter(past).sorted(BY_DATE.reversed()).toList());
    }
}
