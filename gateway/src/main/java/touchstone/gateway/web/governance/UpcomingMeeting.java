package touchstone.gateway.web.governance;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import touchstone.contracts.governance.meeting.Meeting;
import touchstone.gateway.status.words.Words;

/** A meeting to come, seen from a date. */
public record UpcomingMeeting(Meeting meeting, LocalDate asAt) {

    /** Whether it is to come, or goes on that day. */
    static boolean isComing(Meeting meeting, LocalDate asAt) {
        return !meeting.date().isBefore(asAt) && (meeting.ahead() || meeting.begun() && !meeting.done());
    }

    /** "today", "in 5 days". */
    public String when() {
        return away(meeting.date());
    }

    /** What is missing of it, and until when. */
    public List<String> missing() {
        List<String> missing = new ArrayList<>();
        if (!meeting.agenda().published()) {
            missing.add(agenda());
        } else if (meeting.agenda().changed()) {
            missing.add("The agenda has changed since it was published.");
        }
        if (meeting.startsAt() == null) {
            missing.add("The time is not set.");
        }
        if (meeting.place() == null && !meeting.remote()) {
            missing.add("The place is not set.");
        }
        return missing;
    }

    private String agenda() {
        LocalDate by = meeting.agenda().deadline().by();
        if (by == null) {
            return "The agenda is not published. When it is due: " + meeting.agenda().deadline().why();
        }
        return by.isBefore(asAt) ? "The agenda was due on %s and is not published.".formatted(Words.day(by))
                : "The agenda is due %s, by %s.".formatted(away(by), Words.day(by));
    }

    private String away(LocalDate day) {
        long days = ChronoUnit.DAYS.between(asAt, day);
        return days == 0 ? "today" : days == 1 ? "tomorrow" : "in " + Words.count((int) days, "day");
    }
}
