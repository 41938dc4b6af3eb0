package touchstone.gateway.web.governance;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import touchstone.contracts.governance.meeting.Meeting;
import touchstone.contracts.governance.meeting.MeetingState;

/** A meeting in a list, seen from a date. */
public record MeetingRow(Meeting meeting, boolean ahead, MeetingState state) {

    /** Meetings still ahead on the date, the next one first. */
    static List<MeetingRow> ahead(List<Meeting> meetings, LocalDate asAt) {
        return meetings.stream().filter(meeting -> !meeting.date().isBefore(asAt)).sorted(Comparator.comparing(Meeting::date))
                .map(meeting -> of(meeting, asAt)).toList();
    }

    /** Meetings before the date, the latest first. */
    static List<MeetingRow> before(List<Meeting> meetings, LocalDate asAt) {
        return meetings.stream().filter(meeting -> meeting.date().isBefore(asAt))
                .sorted(Comparator.comparing(Meeting::date).reversed()).map(meeting -> of(meeting, asAt)).toList();
    }

    /** What happened after the date is not known on it. */
    public static MeetingRow of(Meeting meeting, LocalDate asAt) {
        boolean ahead = meeting.date().isAfter(asAt);
        if (!ahead || meeting.state() == MeetingState.PLANNED || meeting.state() == MeetingState.CANCELLED) {
            return new MeetingRow(meeting, ahead, meeting.state());
        }
        LocalDate published = meeting.agenda().publishedOn();
        boolean out = published == null || !published.isAfter(asAt);
        return new MeetingRow(meeting, true, out ? MeetingState.AGENDA_PUBLISHED : MeetingState.PLANNED);
    }

    /** Whether its agenda should have been out and was not. */
    public boolean isLate() {
        return state != MeetingState.CANCELLED && Boolean.FALSE.equals(meeting.agenda().met());
    }
}
