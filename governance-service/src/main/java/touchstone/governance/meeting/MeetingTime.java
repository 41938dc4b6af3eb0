package touchstone.governance.meeting;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import touchstone.platform.problem.Problems;

/** When a meeting is: a day, and its hours as far as they are known. */
@Embeddable
class MeetingTime {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    LocalDate day;

    @Column(name = "starts_at")
    LocalTime startsAt;

    @Column(name = "ends_at")
    LocalTime endsAt;

    protected MeetingTime() {}

    /** 422 when it ends before it starts, or ends without a start. */
    MeetingTime(LocalDate day, LocalTime startsAt, LocalTime endsAt) {
        if (endsAt != null && (startsAt == null || !endsAt.isAfter(startsAt))) {
            throw Problems.invalid("endsAt", startsAt == null ? "needs a time at which the meeting starts" : "must be after it starts, at " + startsAt);
        }
        this.day = day;
        this.startsAt = startsAt;
        this.endsAt = endsAt;
    }

    /** Whether two meetings coincide. A start that is not known is that of the day, an end its end. */
    boolean overlaps(MeetingTime other) {
        return day.equals(other.day) && begins().isBefore(other.ends()) && other.begins().isBefore(ends());
    }

    private LocalTime begins() {
        return startsAt == null ? LocalTime.MIN : startsAt;
    }

    private LocalTime ends() {
        return endsAt == null ? LocalTime.MAX : endsAt;
    }

    /** "5 June 2027 from 14:00 to 16:00", "5 June 2027, at a time that is not known". */
    String words() {
        if (startsAt == null) {
            return DAY.format(day) + ", at a time that is not known";
        }
        return DAY.format(day) + " from " + startsAt + (endsAt == null ? " to an end that is not known" : " to " + endsAt);
    }
}
