package touchstone.governance.actionlog;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import touchstone.contracts.governance.actionlog.LogActionMove;
import touchstone.contracts.governance.actionlog.LogActionsApi;
import touchstone.governance.meeting.MeetingAudience;

/**
 * A log action is open until a meeting of its body closes it.
 *
 * @param due      null when none was agreed
 * @param closedOn null while it is open
 */
record LogActionLifecycle(LocalDate due, LocalDate closedOn) {

    boolean isOpen(LocalDate on) {
        return closedOn == null || closedOn.isAfter(on);
    }

    /** Whether it was open on a day and should have been done before. */
    boolean pastDue(LocalDate on) {
        return isOpen(on) && due != null && due.isBefore(on);
    }

    /** Whole days; 0 when it is not past due. */
    int daysLate(LocalDate on) {
        return pastDue(on) ? (int) ChronoUnit.DAYS.between(due, on) : 0;
    }

    /** What an audience can do with it. */
    List<LogActionMove> allowed(MeetingAudience audience) {
        return closedOn == null && audience.may(LogActionsApi.class, "close") ? List.of(LogActionMove.CLOSE) : List.of();
    }
}
