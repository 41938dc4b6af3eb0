package touchstone.gateway.web.governance;

import java.time.LocalDate;
import java.util.List;
import touchstone.contracts.governance.actionlog.LogAction;
import touchstone.contracts.governance.escalation.Escalation;
import touchstone.contracts.governance.meeting.Meeting;

/**
 * What the home of governance shows.
 *
 * @param next    meetings to come, the next one first
 * @param last    the latest before, where none is to come; null otherwise
 * @param drafts  what the reader is still to write, publish or confirm; empty for who may not
 * @param overdue log actions past due, the latest first; null when the reader may not see the log
 * @param waiting what was put before other bodies and whose answer is not back; empty for who may not see it
 * @param plans   whether the reader may plan a meeting
 */
public record GovernanceView(LocalDate asAt, List<UpcomingMeeting> next, Meeting last, List<MeetingDraft> drafts, List<LogAction> overdue,
        List<Escalation> waiting, boolean plans, OwnerNames owners, String base) {
    static final int MOST = 10;

    public List<LogAction> worst() {
        return overdue.stream().limit(MOST).toList();
    }

    public boolean isMore() {
        return overdue.size() > MOST;
    }
}
