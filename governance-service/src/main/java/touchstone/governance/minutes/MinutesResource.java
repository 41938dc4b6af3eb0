package touchstone.governance.minutes;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import touchstone.contracts.Page;
import touchstone.contracts.governance.attendance.Quorum;
import touchstone.contracts.governance.meeting.Meeting;
import touchstone.contracts.governance.minutes.Correction;
import touchstone.contracts.governance.minutes.Minutes;
import touchstone.contracts.governance.minutes.MinutesApi;
import touchstone.contracts.governance.minutes.MinutesConfirmation;
import touchstone.contracts.governance.minutes.MinutesVersion;
import touchstone.contracts.governance.minutes.NewCorrection;
import touchstone.governance.GovernanceErrors;
import touchstone.governance.agenda.AgendaQueries;
import touchstone.governance.agenda.StandingOrder;
import touchstone.governance.attendance.RollQueries;
import touchstone.governance.correction.CorrectionEntity;
import touchstone.governance.decision.DecisionQueries;
import touchstone.governance.meeting.MeetingAudience;
import touchstone.governance.meeting.MeetingEntity;
import touchstone.governance.meeting.MeetingQueries;
import touchstone.platform.caller.Caller;
import touchstone.platform.command.Command;
import touchstone.platform.feed.Feed;
import touchstone.platform.http.Paging;
import touchstone.platform.problem.Problems;
import touchstone.platform.time.AsAt;

/** Minutes over HTTP: circulated, and confirmed. */
class MinutesResource implements MinutesApi {
    private final Caller caller;
    private final MeetingQueries meetings;
    private final DecisionQueries decisions;
    private final RollQueries rolls;
    private final Paging paging;
    private final Feed feed;

    MinutesResource(Caller caller, MeetingQueries meetings, DecisionQueries decisions, RollQueries rolls, Paging paging, Feed feed) {
        this.caller = caller;
        this.meetings = meetings;
        this.decisions = decisions;
        this.rolls = rolls;
        this.paging = paging;
        this.feed = feed;
    }

    @Override
    public Page<MinutesVersion> versions(String authority, UUID id, String after, int limit) {
        MeetingAudience audience = MeetingAudience.of(caller, authority);
        Meeting meeting = meetings.one(audience, id);
        List<MinutesVersionEntity> seen = audience.seesMinutes(meeting) ? MinutesVersionEntity.of(id) : List.of();
        return paging.slice(seen.stream().limit(audience.reads(meeting.body()) ? seen.size() : 1).map(version -> version.record(audience, meeting.body())).toList(),
                after, limit, MinutesVersion::key);
    }

    @Override
    @Command
    public MinutesVersion circulate(String authority, UUID id) {
        MeetingEntity meeting = meeting(authority, id);
        MeetingAudience whole = MeetingAudience.wholeOf(authority);
        MinutesVersionEntity version = new MinutesVersionEntity(meeting, AgendaQueries.minuted(id), rolls.of(meeting).members(), decisions.of(whole, id, AsAt.today()), AsAt.today());
        version.persist();
        meeting.next().filter(next -> !next.fromPaper).ifPresent(next -> StandingOrder.awaitMinutes(next, meeting));
        announce("meeting.minutes-circulated", authority, id);
        return version.record(MeetingAudience.of(caller, authority), meeting.body);
    }

    @Override
    @Command
    public Minutes confirm(String authority, UUID id, MinutesConfirmation confirmation) {
        MeetingEntity at = MeetingEntity.changing(authority, confirmation.atMeeting())
                .orElseThrow(() -> Problems.invalid("atMeeting", "must be a meeting of this authority"));
        Quorum quorum = rolls.of(at).requireTaken().quorum();
        if (Boolean.FALSE.equals(quorum.met())) {
            throw GovernanceErrors.cannotConfirm(quorum.why() + " Name the next quorate meeting.");
        }
        meeting(authority, id).confirmMinutes(at, confirmation.corrections());
        return announce("meeting.minutes-confirmed", authority, id).minutes();
    }

    @Override
    @Command
    public Correction correct(String authority, UUID id, NewCorrection facts) {
        MeetingEntity meeting = meeting(authority, id);
        if ((facts.item() == null) == (facts.decision() == null)) {
            throw Problems.invalid("item", "or 'decision' must say what is put right: one of the two");
        }
        meeting.sitting.requireOver();
        String before = facts.item() == null ? decisions.text(authority, meeting.id, facts.decision()) : AgendaQueries.requireMinute(meeting, facts.item()).orElse(null);
        CorrectionEntity made = CorrectionEntity.beside(meeting, facts.item(), facts.decision(), before, facts.text(), facts.reason(), caller.name());
        feed.announce("meeting.corrected", authority, id, () -> Map.of("id", id));
        return made.record();
    }

    private Meeting announce(String type, String authority, UUID id) {
        feed.announce(type, authority, id, () -> meetings.told(MeetingAudience.feedOf(authority), id));
        return meetings.one(MeetingAudience.of(caller, authority), id);
    }

    private static MeetingEntity meeting(String authority, UUID id) {
        return MeetingEntity.changing(authority, id).orElseThrow(() -> Problems.notFound("meeting"));
    }
}
