package touchstone.governance.actionlog;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import touchstone.contracts.Page;
import touchstone.contracts.governance.actionlog.LogAction;
import touchstone.contracts.governance.actionlog.LogActionClosing;
import touchstone.contracts.governance.actionlog.LogActionCompletion;
import touchstone.contracts.governance.actionlog.LogActionDate;
import touchstone.contracts.governance.actionlog.LogActionProgress;
import touchstone.contracts.governance.actionlog.LogActionQuery;
import touchstone.contracts.governance.actionlog.LogActionReopening;
import touchstone.contracts.governance.actionlog.LogActionsApi;
import touchstone.contracts.governance.actionlog.NewLogAction;
import touchstone.governance.agenda.AgendaQueries;
import touchstone.governance.decision.DecisionQueries;
import touchstone.governance.meeting.DayKey;
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
    private final LogActionQueries log;
    private final DecisionQueries decisions;
    private final LogActionPermission permission;
    private final Paging paging;
    private final Caller caller;
    private final Feed feed;

    LogActionsResource(LogActionQueries log, DecisionQueries decisions, LogActionPermission permission, Paging paging, Caller caller, Feed feed) {
        this.log = log;
        this.decisions = decisions;
        this.permission = permission;
        this.paging = paging;
        this.caller = caller;
        this.feed = feed;
    }

    @Override
    public Page<LogAction> logActions(String authority, LogActionQuery query) {
        MeetingAudience audience = MeetingAudience.of(caller, authority, AsAt.orToday(query.asAt));
        List<LogAction> found = log.list(audience, query, DayKey.ascending(query.after), query.limit + 1);
        return paging.page(found, query.limit, last -> new DayKey(last.raisedOn(), last.id()).toString());
    }

    @Override
    public LogAction logAction(String authority, UUID id, LocalDate asAt) {
        LocalDate on = AsAt.orToday(asAt);
        return log.one(MeetingAudience.of(caller, authority, on), id, on);
    }

    @Override
    @Command
    public LogAction raise(String authority, NewLogAction facts) {
        MeetingEntity meeting = meeting(authority, facts.meeting());
        if (facts.item() != null) {
            AgendaQueries.requireItem(meeting, facts.item());
        }
        return announce("log-action.raised", LogActionEntity.raise(meeting, facts, owner(meeting, facts), caller.name()));
    }

    private LogActionOwner owner(MeetingEntity meeting, NewLogAction facts) {
        if ((facts.seat() == null) == (facts.agency() == null)) {
            throw Problems.invalid(facts.seat() == null ? "agency" : "seat", "must be given, or the other of seat and agency: one of them owns a log action");
        }
        if (facts.seat() == null) {
            return new LogActionOwner(null, facts.agency(), facts.owner());
        }
        if (facts.owner() != null) {
            throw Problems.invalid("owner", "must be left out with a seat, which has its own post");
        }
        return log.seat(meeting.authority, meeting.body, facts.seat(), meeting.day())
                .orElseThrow(() -> Problems.invalid("seat", "must be one on the body, held on " + meeting.day()));
    }

    @Override
    @Command
    public LogAction redate(String authority, UUID id, LogActionDate date) {
        return change(authority, id, "log-action.re-dated", action -> action.redate(date, caller.name()));
    }

    @Override
    @Command
    public LogAction report(String authority, UUID id, LogActionProgress progress) {
        permission.requireOwner(authority, id);
        return change(authority, id, "log-action.progress", action -> action.report(progress.note(), caller.name()));
    }

    @Override
    @Command
    public LogAction complete(String authority, UUID id, LogActionCompletion completion) {
        permission.requireOwner(authority, id);
        return change(authority, id, "log-action.completed", action -> action.complete(completion, caller.name()));
    }

    @Override
    @Command
    public LogAction close(String authority, UUID id, LogActionClosing closing) {
        MeetingEntity meeting = meeting(authority, closing.meeting());
        if (closing.decision() != null) {
            decisions.text(authority, closing.meeting(), closing.decision());
        }
        return change(authority, id, "log-action.closed", action -> action.close(meeting, closing, caller.name()));
    }

    @Override
    @Command
    public LogAction reopen(String authority, UUID id, LogActionReopening reopening) {
        return change(authority, id, "log-action.reopened", action -> action.reopen(reopening.reason(), caller.name()));
    }

    private LogAction change(String authority, UUID id, String type, Consumer<LogActionEntity> verb) {
        LogActionEntity action = LogActionEntity.changing(authority, id).orElseThrow(() -> Problems.notFound("log action"));
        verb.accept(action);
        return announce(type, action);
    }

    /** The log is not public and the feed reaches the public, so it says only that something changed. */
    private LogAction announce(String type, LogActionEntity action) {
        feed.announce(type, action.authority, action.id, () -> Map.of("id", action.id));
        return log.one(MeetingAudience.of(caller, action.authority), action.id, AsAt.today());
    }

    private static MeetingEntity meeting(String authority, UUID id) {
        return MeetingEntity.changing(authority, id)
                .orElseThrow(() -> Problems.invalid("meeting", "must be a meeting of this authority"));
    }
}
