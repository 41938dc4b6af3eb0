package touchstone.governance.actionlog;

import java.util.List;
import touchstone.contracts.governance.actionlog.LogAction;
import touchstone.contracts.governance.meeting.Meeting;
import touchstone.governance.meeting.MeetingAudience;

/** Reads the action log of a body. */
public final class LogActionQueries {
    private LogActionQueries() {}

    /** What a meeting has before it: raised at it, or carried forward to it from earlier meetings of the body. */
    public static List<LogAction> of(MeetingAudience audience, Meeting meeting) {
        return LogActionEntity.before(audience, meeting.body(), meeting.date()).stream()
                .map(action -> action.record(meeting.date(), audience))
                .toList();
    }
}
