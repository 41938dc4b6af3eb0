package touchstone.governance.minutes;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import touchstone.contracts.Page;
import touchstone.contracts.governance.agenda.AgendaItem;
import touchstone.contracts.governance.decision.Decision;
import touchstone.contracts.governance.meeting.Meeting;
import touchstone.contracts.governance.meeting.MeetingDetails;
import touchstone.contracts.governance.meeting.MeetingQuery;
import touchstone.contracts.governance.meeting.MeetingRecord;
import touchstone.contracts.governance.meeting.MeetingsApi;
import touchstone.contracts.governance.meeting.NewMeeting;
import touchstone.governance.actionlog.LogActionQueries;
import touchstone.governance.agenda.AgendaQueries;
import touchstone.governance.agenda.StandingOrder;
import touchstone.governance.attendance.Roll;
import touchstone.governance.attendance.RollQueries;
import touchstone.governance.body.BodyEntity;
import touchstone.governance.correction.CorrectionQueries;
import touchstone.governance.decision.DecisionQueries;
import touchstone.governance.escalation.EscalationQueries;
import touchstone.governance.escalation.Escalations;
import touchstone.governance.meeting.DayKey;
import touchstone.governance.meeting.MeetingAudience;
import touchstone.governance.meeting.MeetingEntity;
import touchstone.governance.meeting.MeetingQueries;
import touchstone.platform.caller.Caller;
import touchstone.platform.command.Command;
import touchstone.platform.feed.Feed;
import touchstone.platform.http.IfMatch;
import touchstone.platform.http.Paging;
import touchstone.platform.problem.Problems;
import touchstone.platform.time.AsAt;

/** Meetings over HTTP, and each with everything that belongs to it. */
class MeetingsResource implements MeetingsApi {
    private final Caller caller;
    private final MeetingQueries meetings;
    private final DecisionQueries decisions;
    private final RollQueries rolls;
    private final LogActionQueries log;
    private final Escalations escalations;
    private final EscalationQueries escalated;
    private final Paging paging;
    private final Feed feed;

    MeetingsResource(Caller caller, MeetingQueries meetings, DecisionQueries decisions, RollQueries rolls, LogActionQueries log, Escalations escalations, EscalationQueries escalated,
            Paging paging, Feed feed) {
        this.caller = caller;
        this.meetings = meetings;
        this.decisions = decisions;
        this.rolls = rolls;
        this.log = log;
        this.escalations = escalations;
        this.escalated = escalated;
        this.paging = paging;
        this.feed = feed;
    }

    @Override
    public Page<Meeting> meetings(String authority, MeetingQuery query) {
        LocalDate on = AsAt.orToday(query.asAt);
        List<Meeting> found = meetings.list(MeetingAudience.of(caller, authority, on), query, on, DayKey.ascending(query.after), query.limit + 1);
        return paging.page(found, query.limit, last -> (query.asAt == null ? new DayKey(last.date(), last.id()) : MeetingQueries.keyOf(last.id())).toString());
    }

    @Override
    @Command
    public Meeting plan(String authority, NewMeeting facts) {
        BodyEntity body = BodyEntity.planning(authority, facts.body())
                .orElseThrow(() -> Problems.invalid("body", "must be a body of this authority"));
        MeetingEntity meeting = MeetingEntity.plan(body, authority, facts, AsAt.today());
        if (!meeting.fromPaper) {
            StandingOrder.put(meeting);
            escalations.place(authority, meeting.body);
        }
        return announce("meeting.planned", meeting);
    }

    @Override
    @Command
    public Meeting change(String authority, UUID id, String ifMatch, MeetingDetails details) {
        MeetingEntity meeting = IfMatch.lock(MeetingEntity.changing(authority, id).orElseThrow(() -> Problems.notFound("meeting")), ifMatch);
        meeting.change(BodyEntity.planning(authority, meeting.body).orElseThrow(), details);
        return announce("meeting.changed", meeting);
    }

    private Meeting announce(String type, MeetingEntity meeting) {
        feed.announce(type, meeting.authority, meeting.id, () -> meetings.told(MeetingAudience.feedOf(meeting.authority), meeting.id));
        return meetings.one(MeetingAudience.of(caller, meeting.authority), meeting.id);
    }

    @Override
    public MeetingRecord meeting(String authority, UUID id, LocalDate asAt) {
        LocalDate on = AsAt.orToday(asAt);
        MeetingAudience audience = MeetingAudience.of(caller, authority, on);
        Meeting meeting = meetings.one(audience, id, on);
        boolean apologies = asAt == null && audience.seesApologies(meeting);
        Optional<Roll> roll = apologies || audience.seesMinutes(meeting) ? Optional.of(rolls.of(MeetingEntity.get(authority, id))) : Optional.empty();
        List<AgendaItem> items = AgendaQueries.of(audience, meeting, on);
        List<Decision> taken = meeting.begun() ? decisions.of(audience, id, on) : List.of();
        return new MeetingRecord(meeting,
                items,
                AgendaQueries.unpublished(meeting),
                roll.map(Roll::members).orElse(List.of()),
                roll.map(Roll::quorum).orElse(null),
                roll.map(Roll::declarations).orElse(List.of()).stream().map(one -> audience.see(one, meeting.body(), items)).toList(),
                taken,
                audience.seesMinutes(meeting) ? CorrectionQueries.of(id, on).stream().flatMap(one -> audience.see(one, meeting.body(), items, taken).stream()).toList() : List.of(),
                log.of(audience, meeting),
                asAt == null && audience.reads(meeting.body()) ? escalated.of(authority, id) : List.of(),
                audience.reads(meeting.body()));
    }
}
