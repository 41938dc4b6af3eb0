package touchstone.governance.actionlog;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import touchstone.contracts.Page;
import touchstone.contracts.governance.actionlog.LogAction;
import touchstone.contracts.governance.actionlog.LogActionClosing;
import touchstone.contracts.governance.actionlog.LogActionsApi;
import touchstone.contracts.governance.actionlog.NewLogAction;
import touchstone.governance.agenda.AgendaQueries;
import touchstone.governance.meeting.MeetingAudience;
import touchstone.governance.meeting.MeetingEntity;
import touchstone.platform.caller.Caller;
import touchstone.platform.command.Command;
import touchstone.platform.feed.Feed;
import touchstone.platform.http.Paging;
import touchstone.platform.problem.Problems;
import touchstone.platform.time.AsAt;

/** The action log over HTTP. */
class LogActionsResource implements LogActionsApi {
    private final Paging paging;
    private final Caller caller;
    private final Feed feed;

    LogActionsResource(Paging paging, Caller caller, Feed feed) {
        this.paging = paging;
        this.caller = caller;
        this.feed = feed;
    }

    @Override
    public Page<LogAction> open(String authority, UUID body, LocalDate asAt, String after, int limit) {
        LocalDate on = AsAt.orToday(asAt);
        MeetingAudience audience = MeetingAudience.of(caller, authority, on);
        List<LogActionEntity> open = LogActionEntity.open(audience, body, on);
        return paging.slice(open.stream().map(action -> action.record(on, audience)).toList(), after, limit, LogAction::key);
    }

    @Override
    @Command
    public LogAction raise(String authority, NewLogAction facts) {
        MeetingEntity meeting = meeting(authority, facts.meeting());
        if (facts.item() != null) {
            AgendaQueries.requireItem(meeting, facts.item());
        }
        LogActionEntity action = new LogActionEntity(meeting, facts);
        action.persist();
        return announce("log-action.raised", action);
    }

    @Override
    @Command
    public LogAction close(String authority, UUID id, LogActionClosing closing) {
        MeetingEntity meeting = meeting(authority, closing.meeting());
        LogActionEntity action = LogActionEntity.find(authority, id).orElseThrow(() -> Problems.notFound("log action"));
        action.close(meeting, closing.outcome());
        return announce("log-action.closed", action);
    }

    /** The log is not public and the feed reaches the public, so it says only that something changed. */
    private LogAction announce(String type, LogActionEntity action) {
        feed.announce(type, action.authority, action.id, () -> Map.of("id", action.id));
        return action.record(AsAt.today(), MeetingAudience.of(caller, action.authority));
    }

    private static MeetingEntity meeting(String authority, UUID id) {
        return MeetingEntity.changing(authority, id)
                .orElseThrow(() -> Problems.invalid("meeting", "must be a meeting of this authority"));
    }
}
