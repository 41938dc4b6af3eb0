package touchstone.governance.minutes;

import java.util.UUID;
import java.util.function.Consumer;
import touchstone.contracts.governance.meeting.Meeting;
import touchstone.contracts.governance.meeting.Postponement;
import touchstone.contracts.governance.meeting.SittingReason;
import touchstone.contracts.governance.meeting.SittingsApi;
import touchstone.governance.attendance.RollQueries;
import touchstone.governance.body.BodyEntity;
import touchstone.governance.escalation.Escalations;
import touchstone.governance.meeting.MeetingAudience;
import touchstone.governance.meeting.MeetingEntity;
import touchstone.governance.meeting.MeetingQueries;
import touchstone.platform.caller.Caller;
import touchstone.platform.command.Command;
import touchstone.platform.feed.Feed;
import touchstone.platform.problem.Problems;
import touchstone.platform.problem.WireNames;
import touchstone.platform.time.AsAt;

/** The steps of a sitting over HTTP. */
class SittingsResource implements SittingsApi {
    private final Caller caller;
    private final MeetingQueries meetings;
    private final RollQueries rolls;
    private final Escalations escalations;
    private final Feed feed;

    SittingsResource(Caller caller, MeetingQueries meetings, RollQueries rolls, Escalations escalations, Feed feed) {
        this.caller = caller;
        this.meetings = meetings;
        this.rolls = rolls;
        this.escalations = escalations;
        this.feed = feed;
    }

    @Override
    @Command
    public Meeting open(String authority, UUID id) {
        return step(authority, id, meeting -> {
            meeting.open(AsAt.today());
            rolls.take(meeting);
        });
    }

    @Override
    @Command
    public Meeting adjourn(String authority, UUID id, SittingReason why) {
        return step(authority, id, meeting -> meeting.adjourn(why.reason(), AsAt.today()));
    }

    @Override
    @Command
    public Meeting resume(String authority, UUID id) {
        return step(authority, id, meeting -> meeting.resume(AsAt.today()));
    }

    @Override
    @Command
    public Meeting close(String authority, UUID id) {
        return step(authority, id, meeting -> meeting.close(AsAt.today()));
    }

    @Override
    @Command
    public Meeting abandon(String authority, UUID id, SittingReason why) {
        return step(authority, id, meeting -> meeting.abandon(why.reason(), AsAt.today()));
    }

    @Override
    @Command
    public Meeting postpone(String authority, UUID id, Postponement postponement) {
        return step(authority, id, meeting -> meeting.postpone(BodyEntity.planning(authority, meeting.body).orElseThrow(), postponement, AsAt.today()));
    }

    @Override
    @Command
    public Meeting cancel(String authority, UUID id, SittingReason why) {
        return step(authority, id, meeting -> meeting.cancel(why.reason(), AsAt.today()));
    }

    private Meeting step(String authority, UUID id, Consumer<MeetingEntity> verb) {
        MeetingEntity meeting = MeetingEntity.changing(authority, id).orElseThrow(() -> Problems.notFound("meeting"));
        verb.accept(meeting);
        escalations.place(authority, meeting.body);
        feed.announce("meeting." + WireNames.of(meeting.sitting.state()), authority, id, () -> meetings.told(MeetingAudience.feedOf(authority), id));
        return meetings.one(MeetingAudience.of(caller, authority), id);
    }
}
