package touchstone.governance.decision;

import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import touchstone.contracts.Page;
import touchstone.contracts.governance.decision.Decision;
import touchstone.contracts.governance.decision.DecisionQuery;
import touchstone.contracts.governance.decision.DecisionsApi;
import touchstone.contracts.governance.decision.NewDecision;
import touchstone.governance.agenda.AgendaQueries;
import touchstone.governance.attendance.Roll;
import touchstone.governance.attendance.RollQueries;
import touchstone.governance.body.BodyEntity;
import touchstone.governance.calendar.EnglishCalendar;
import touchstone.governance.escalation.Escalations;
import touchstone.governance.meeting.DayKey;
import touchstone.governance.meeting.MeetingAudience;
import touchstone.governance.meeting.MeetingEntity;
import touchstone.platform.caller.Caller;
import touchstone.platform.command.Command;
import touchstone.platform.feed.Feed;
import touchstone.platform.http.Paging;
import touchstone.platform.problem.Problems;
import touchstone.platform.time.AsAt;

/** Decisions over HTTP. */
class DecisionsResource implements DecisionsApi {
    private final Caller caller;
    private final DecisionQueries decisions;
    private final RollQueries rolls;
    private final Escalations escalations;
    private final Paging paging;
    private final EnglishCalendar calendar;
    private final Feed feed;

    DecisionsResource(Caller caller, DecisionQueries decisions, RollQueries rolls, Escalations escalations, Paging paging, EnglishCalendar calendar, Feed feed) {
        this.caller = caller;
        this.decisions = decisions;
        this.rolls = rolls;
        this.escalations = escalations;
        this.paging = paging;
        this.calendar = calendar;
        this.feed = feed;
    }

    @Override
    public Page<Decision> decisions(String authority, DecisionQuery query) {
        List<Decision> found = decisions.list(MeetingAudience.of(caller, authority), query, AsAt.orToday(query.asAt),
                DayKey.descending(query.after, query.asAt), query.limit + 1);
        return paging.page(found, query.limit, last -> new DayKey(last.decidedOn(), last.id()).toString());
    }

    @Override
    public Decision decision(String authority, UUID id) {
        return decisions.one(MeetingAudience.of(caller, authority), id);
    }

    @Override
    @Command
    public Decision record(String authority, UUID meetingId, NewDecision facts) {
        MeetingEntity meeting = MeetingEntity.changing(authority, meetingId)
                .orElseThrow(() -> Problems.notFound("meeting"));
        BodyEntity body = BodyEntity.find(authority, meeting.body).orElseThrow();
        if (facts.item() != null) {
            AgendaQueries.requireItem(meeting, facts.item());
        }
        meeting.writeMinutes();
        Roll roll = rolls.of(meeting).requireTaken();
        LocalTime at = facts.takenAt() == null ? meeting.timeNow() : facts.takenAt();
        Count count = Count.of(facts, roll, at);
        DecisionEntity decision = new DecisionEntity(body, meeting, roll.quorum(facts.item(), at), count.votes(), facts);
        decision.takeEffect(calendar.of(authority), facts.callInDays());
        decision.persist();
        count.ballots().forEach(ballot -> new BallotEntity(decision.id, ballot).persist());
        Decision recorded = announce(authority, decision.id);
        goOn(body, meeting, decision, facts);
        return recorded;
    }

    /** A matter that is escalated or referred goes to the other body, and the answer on one that came from another goes back. */
    private void goOn(BodyEntity body, MeetingEntity meeting, DecisionEntity decision, NewDecision facts) {
        if (facts.escalatedTo() != null && !decision.isEscalation()) {
            throw Problems.invalid("escalatedTo", "must be left out unless it was carried to escalate");
        }
        if (decision.isEscalation()) {
            escalations.escalate(body, facts.escalatedTo(), "escalatedTo", decision.matter());
        }
        if (decision.isReferral()) {
            escalations.refer(body, facts.referredTo(), decision.matter());
        }
        if (facts.item() != null) {
            escalations.follow(meeting, facts.item());
        }
    }

    /** Of a decision that not all of the authority may read the feed says only that there is one. */
    private Decision announce(String authority, UUID id) {
        feed.announce("decision.recorded", authority, id, () -> decisions.find(MeetingAudience.feedOf(authority), id).map(Object.class::cast).orElse(Map.of("id", id)));
        return decisions.one(MeetingAudience.of(caller, authority), id);
    }
}
