package touchstone.governance.minutes;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import touchstone.contracts.governance.meeting.Meeting;
import touchstone.governance.meeting.MeetingAudience;
import touchstone.governance.meeting.MeetingQueries;
import touchstone.platform.caller.Caller;
import touchstone.platform.caller.ThingPermission;
import touchstone.platform.problem.Problems;

/** Minutes are sent to those who read the body's business; nobody else has anything to say on them. */
@ApplicationScoped
class MinutesCommentPermission implements ThingPermission {
    private static final String OPERATION = "commentOnMinutes";

    private final Caller caller;
    private final MeetingQueries meetings;

    MinutesCommentPermission(Caller caller, MeetingQueries meetings) {
        this.caller = caller;
        this.meetings = meetings;
    }

    @Override
    public void require(String operation, String authority, Map<String, UUID> ids) {
        if (OPERATION.equals(operation)) {
            MeetingAudience audience = MeetingAudience.of(caller, authority);
            requireReader(audience, meetings.one(audience, ids.get("id")));
        }
    }

    static void requireReader(MeetingAudience audience, Meeting meeting) {
        if (!audience.reads(meeting.body())) {
            throw Problems.notFound("meeting");
        }
    }
}
