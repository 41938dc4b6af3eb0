package touchstone.governance.minutes;

import java.util.UUID;
import java.util.function.Consumer;
import touchstone.contracts.governance.attendance.Quorum;
import touchstone.contracts.governance.meeting.AgendaPublication;
import touchstone.contracts.governance.meeting.Cancellation;
import touchstone.contracts.governance.meeting.Meeting;
import touchstone.contracts.governance.meeting.MeetingStepsApi;
import touchstone.contracts.governance.meeting.MinutesConfirmation;
import touchstone.governance.GovernanceErrors;
import touchstone.governance.attendance.RollQueries;
import touchstone.governance.meeting.MeetingAudience;
import touchstone.governance.meeting.MeetingEntity;
import touchstone.governance.meeting.MeetingQueries;
import touchstone.platform.caller.Caller;
import touchstone.platform.command.Command;
import touchstone.platform.feed.Feed;
import touchstone.platform.problem.Problems;
import touchstone.platform.problem.WireNames;
import touchstone.platform.time.AsAt;

/** The steps of a meeting over HTTP. */
class MeetingStepsResource implements MeetingStepsApi {
    private final Caller caller;
    private final MeetingQueries meetings;
    private final RollQueries rolls;
    private final Feed feed;

    MeetingStepsResource(Caller caller, MeetingQueries meetings, RollQueries rolls, Feed feed) {
        this.caller = caller;
        this.meetings = meetings;
        this.rolls = rolls;
        this.feed = feed;
    }

    @Override
    @Command
    public Meeting publishAgenda(String authority, UUID id, AgendaPublication publication) {
        return step(authority, id, meeting -> meeting.publishAgenda(publication.on(), AsAt.today()));
    }

    @Override
    @Command
    public Meeting open(String authority, UUID id) {
        return step(authority, id, meeting -> meeting.open(AsAt.today()));
    }

    @Override
    @Command
    public Meeting close(String authority, UUID id) {
        return step(authority, id, MeetingEntity::close);
    }

    @Override
    @Command
    public Meeting draftMinutes(String authority, UUID id) {
        return step(authority, id, MeetingEntity::draftMinutes);
    }

    @Override
    @Command
    public Meeting confirmMinutes(String authority, UUID id, MinutesConfirmation confirmation) {
        MeetingEntity at = MeetingEntity.changing(authority, confirmation.atMeeting())
                .orElseThrow(() -> Problems.invalid("atMeeting", "must be a meeting of this authority"));
        Quorum quorum = rolls.of(at).requireQuorumKnown();
        if (Boolean.FALSE.equals(quorum.met())) {
            throw GovernanceErrors.cannotConfirm(quorum.why() + " Name the next quorate meeting.");
        }
        return step(authority, id, meeting -> meeting.confirmMinutes(at, confirmation.corrections()));
    }

    @Override
    @Command
    public Meeting cancel(String authority, UUID id, Cancellation cancellation) {
        return step(authority, id, meeting -> meeting.cancel(cancellation.reason()));
    }

    private Meeting step(String authority, UUID id, Consumer<MeetingEntity> verb) {
        MeetingEntity meeting = MeetingEntity.changing(authority, id).orElseThrow(() -> Problems.notFound("meeting"));
        verb.accept(meeting);
        MeetingAudience secretariat = MeetingAudience.of(caller, authority);
        return feed.announce("meeting." + WireNames.of(meeting.state), authority, id, () -> meetings.one(secretariat, id));
    }
}
