package touchstone.gateway.web.governance;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import touchstone.contracts.governance.actionlog.LogAction;
import touchstone.contracts.governance.actionlog.LogActionQuery;
import touchstone.contracts.governance.escalation.Escalation;
import touchstone.contracts.governance.escalation.EscalationQuery;
import touchstone.contracts.governance.meeting.Meeting;
import touchstone.contracts.governance.meeting.MeetingQuery;
import touchstone.contracts.governance.meeting.MeetingsApi;
import touchstone.gateway.clients.AllPages;
import touchstone.gateway.clients.GovernanceClient;
import touchstone.gateway.clients.ParallelCalls;
import touchstone.gateway.clients.PendingCall;
import touchstone.gateway.web.layout.AgencyNames;
import touchstone.platform.caller.Caller;
import touchstone.platform.time.AsAt;

/** Reads all that the home of governance shows. */
@ApplicationScoped
class GovernanceReader {
    /** Nobody prepares more of them at a time. */
    private static final int NEXT = 6;

    @RestClient GovernanceClient.Meetings meetings;
    @RestClient GovernanceClient.LogActions log;
    @RestClient GovernanceClient.Escalations escalations;

    private final ParallelCalls together;
    private final AgencyNames agencies;
    private final Caller caller;

    GovernanceReader(ParallelCalls together, AgencyNames agencies, Caller caller) {
        this.together = together;
        this.agencies = agencies;
        this.caller = caller;
    }

    GovernanceView read(String authority, LocalDate asked) {
        LocalDate asAt = AsAt.orToday(asked);
        PendingCall<List<Meeting>> undone = together.ask(() -> AllPages.of(after -> meetings.meetings(authority, undone(asAt, after))));
        PendingCall<List<LogAction>> overdue = together.ask(() -> AllPages.of(after -> log.logActions(authority, overdue(asAt, after))));
        PendingCall<List<Escalation>> waiting = together.ask(() -> asked == null ? escalations.escalations(authority, waiting()).items() : List.of());
        List<UpcomingMeeting> next = undone.get().stream().filter(meeting -> UpcomingMeeting.isComing(meeting, asAt))
                .sorted(Comparator.comparing(Meeting::date)).limit(NEXT).map(meeting -> new UpcomingMeeting(meeting, asAt)).toList();
        Meeting last = next.isEmpty() ? last(authority, asAt, undone.get()) : null;
        List<LogAction> late = overdue.orElse(null);
        return new GovernanceView(asAt, next, last, MeetingDraft.of(undone.get()),
                late == null ? null : late.stream().sorted(Comparator.comparing(LogAction::daysLate).reversed()).toList(), waiting.orElse(List.of()),
                caller.may(MeetingsApi.class, "plan", authority) && asked == null, new OwnerNames(agencies.of(authority)), "/" + authority);
    }

    private Meeting last(String authority, LocalDate asAt, List<Meeting> undone) {
        List<Meeting> around = undone.isEmpty() ? together.ask(() -> AllPages.of(after ->
                meetings.meetings(authority, MeetingQuery.between(null, null, asAt, asAt, after)))).get() : undone;
        return around.stream().filter(meeting -> meeting.date().isBefore(asAt)).max(Comparator.comparing(Meeting::date)).orElse(null);
    }

    private static MeetingQuery undone(LocalDate asAt, String after) {
        MeetingQuery query = MeetingQuery.between(null, null, asAt.plusYears(1), asAt, after);
        query.open = true;
        return query;
    }

    private static EscalationQuery waiting() {
        EscalationQuery query = new EscalationQuery();
        query.open = true;
        query.limit = GovernanceView.MOST;
        return query;
    }

    private static LogActionQuery overdue(LocalDate asAt, String after) {
        LogActionQuery query = new LogActionQuery();
        query.overdue = true;
        query.asAt = asAt;
        query.after = after;
        query.limit = AllPages.PAGE;
        return query;
    }
}
