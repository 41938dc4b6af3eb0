package touchstone.governance.minutes;

import java.util.UUID;
import java.util.function.Consumer;
import touchstone.contracts.governance.AgendaPublication;
import touchstone.contracts.governance.Cancellation;
import touchstone.contracts.governance.Meeting;
import touchstone.contracts.governance.MeetingStepsApi;
import touchstone.contracts.governance.MinutesConfirmation;
import touchstone.contracts.governance.Quorum;
import touchstone.governance.GovernanceError;
import touchstone.governance.attendance.Rolls;
import touchstone.governance.meeting.Audience;
import touchstone.governance.meeting.MeetingEntity;
import touchstone.governance.meeting.Meetings;
import touchstone.platform.command.Command;
import touchstone.platform.feed.Feed;
import touchstone.platform.problem.Problems;
import touchstone.platform.problem.WireNames;
import touchstone.platform.time.AsAt;

/** The steps of a meeting over HTTP. */
class MeetingStepsResource implements MeetingStepsApi {
    private final Meetings meetings;
    private final Rolls rolls;
    private final Feed feed;

    MeetingStepsResource(Meetings meetings, Rolls rolls, Feed feed) {
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
            throw GovernanceError.cannotConfirm(quorum.why() + " Name the next quorate meeting.");
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
        Audience secretariat = new Audience(authority, true);
        return feed.announce("meeting." + WireNames.of(meeting.state), authority, id, () -> meetings.one(secretariat, id));
    }
}
