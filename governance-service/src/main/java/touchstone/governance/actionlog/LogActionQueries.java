package touchstone.governance.actionlog;

import java.util.List;
import touchstone.contracts.governance.actionlog.LogAction;
import touchstone.contracts.governance.meeting.Meeting;

/** Reads the action log of a body. */
public final class LogActionQueries {
    private LogActionQueries() {}

    /** What a meeting has before it: raised at it, or carried forward to it from earlier meetings of the body. */
    public static List<LogAction> of(String authority, Meeting meeting) {
        return LogActionEntity.before(authority, meeting.body(), meeting.date()).stream()
                .map(action -> action.record(meeting.date()))
                .toList();
    }
}
