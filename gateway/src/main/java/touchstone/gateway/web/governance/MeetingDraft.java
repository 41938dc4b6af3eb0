package touchstone.gateway.web.governance;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import touchstone.contracts.governance.agenda.AgendaMove;
import touchstone.contracts.governance.meeting.Meeting;
import touchstone.contracts.governance.minutes.MinutesMove;
import touchstone.gateway.status.words.Words;

/** A meeting of which the reader has something left to do, and what. */
public record MeetingDraft(Meeting meeting, String words) {

    static List<MeetingDraft> of(List<Meeting> meetings) {
        return meetings.stream().flatMap(MeetingDraft::of).toList();
    }

    private static Stream<MeetingDraft> of(Meeting meeting) {
        List<String> left = new ArrayList<>();
        if (meeting.pastDue() && !meeting.sitting().allowed().isEmpty()) {
            left.add("Its day has passed and nothing is recorded of it.");
        }
        if (!meeting.pastDue() && meeting.agenda().allowed().contains(AgendaMove.PUBLISH)) {
            left.add(meeting.agenda().published() ? "The agenda has changed since version %d was published.".formatted(meeting.agenda().version()) : "The agenda is a draft.");
        }
        if (allows(meeting, MinutesMove.CONFIRM)) {
            left.add("The minutes wait to be confirmed by a later meeting.");
        } else if (allows(meeting, MinutesMove.CIRCULATE)) {
            left.add("The minutes are a draft.");
        }
        return left.stream().map(words -> new MeetingDraft(meeting, words));
    }

    private static boolean allows(Meeting meeting, MinutesMove move) {
        return meeting.minutes() != null && meeting.minutes().allowed().contains(move);
    }

    /** "12 March 2013, Cabinet". */
    public String title() {
        return Words.day(meeting.date()) + ", " + meeting.bodyName();
    }
}
