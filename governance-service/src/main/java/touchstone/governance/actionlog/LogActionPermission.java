package touchstone.governance.actionlog;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import touchstone.contracts.governance.actionlog.LogAction;
import touchstone.governance.meeting.MeetingAudience;
import touchstone.platform.caller.Caller;
import touchstone.platform.caller.ThingPermission;
import touchstone.platform.problem.Problems;
import touchstone.platform.time.AsAt;

/** Whoever neither keeps the log nor is of the agency that owns a log action says nothing of it. */
@ApplicationScoped
class LogActionPermission implements ThingPermission {
    private static final Set<String> OPERATIONS = Set.of("reportLogAction", "completeLogAction");

    private final LogActionQueries log;
    private final Caller caller;

    LogActionPermission(LogActionQueries log, Caller caller) {
        this.log = log;
        this.caller = caller;
    }

    @Override
    public void require(String operation, String authority, Map<String, UUID> ids) {
        if (OPERATIONS.contains(operation)) {
            requireOwner(authority, ids.get("id"));
        }
    }

    /** 403 for whoever does not speak for its owner, 404 for a log action that they do not see. */
    void requireOwner(String authority, UUID id) {
        MeetingAudience audience = MeetingAudience.of(caller, authority);
        LogAction action = log.one(audience, id, AsAt.today());
        if (!LogActionLifecycle.reports(audience, action.agency())) {
            throw Problems.forbidden("Another agency or post owns this log action. Tell it, or the secretariat of the body.");
        }
    }
}
