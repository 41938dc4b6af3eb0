package touchstone.governance.meeting;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import touchstone.platform.problem.Problems;

/** Whether a meeting's agenda is out, and since when. */
@Embeddable
class AgendaPublished {
    @Column(name = "agenda_published")
    boolean published;

    /** Null when it is not out, or the record does not say. */
    @Column(name = "agenda_published_on")
    LocalDate publishedOn;

    /** Without a day: today, or not known when the meeting is past. 422 for a day that cannot be. */
    void publish(LocalDate on, LocalDate meeting, LocalDate today) {
        if (on != null && (on.isAfter(today) || on.isAfter(meeting))) {
            throw Problems.invalid("on", "must not be after today nor after the meeting, " + meeting);
        }
        published = true;
        publishedOn = on == null && !meeting.isBefore(today) ? today : on;
    }
}
