package touchstone.governance.attendance;

import java.util.Map;
import java.util.UUID;
import touchstone.contracts.governance.attendance.AttendanceApi;
import touchstone.contracts.governance.attendance.AttendanceSheet;
import touchstone.contracts.governance.attendance.NewAttendance;
import touchstone.contracts.governance.attendance.Presence;
import touchstone.contracts.governance.meeting.Meeting;
import touchstone.governance.body.BodyEntity;
import touchstone.governance.meeting.MeetingAudience;
import touchstone.governance.meeting.MeetingEntity;
import touchstone.governance.meeting.MeetingQueries;
import touchstone.platform.caller.Caller;
import touchstone.platform.command.Command;
import touchstone.platform.feed.Feed;
import touchstone.platform.problem.Problems;

/** Who came, over HTTP. */
class AttendanceResource implements AttendanceApi {
    private final Caller caller;
    private final MeetingQueries meetings;
    private final RollQueries rolls;
    private final Feed feed;

    AttendanceResource(Caller caller, MeetingQueries meetings, RollQueries rolls, Feed feed) {
        this.caller = caller;
        this.meetings = meetings;
        this.rolls = rolls;
        this.feed = feed;
    }

    @Override
    public AttendanceSheet attendance(String authority, UUID id) {
        Meeting meeting = meetings.one(MeetingAudience.of(caller, authority), id);
        return sheet(rolls.of(BodyEntity.find(authority, meeting.body()).orElseThrow(), id, meeting.date()));
    }

    @Override
    @Command
    public AttendanceSheet record(String authority, UUID meetingId, UUID membership, NewAttendance facts) {
        MeetingEntity meeting = MeetingEntity.changing(authority, meetingId)
                .orElseThrow(() -> Problems.notFound("meeting"));
        requireStage(meeting, facts.presence());
        if (rolls.of(meeting).members().stream().noneMatch(member -> member.membership().equals(membership))) {
            throw Problems.notFound("member of that body on the day of the meeting");
        }
        AttendanceEntity entry = AttendanceEntity.of(meetingId, membership);
        entry.enter(facts);
        entry.persist();
        feed.announce("attendance.recorded", authority, meetingId, () -> Map.of("meeting", meetingId));
        return sheet(rolls.of(meeting));
    }

    /** Apologies come before the meeting; who is there shows when it has been opened. */
    private static void requireStage(MeetingEntity meeting, Presence presence) {
        if (presence == Presence.APOLOGIES && meeting.isBeforeOpening()) {
            return;
        }
        meeting.writeMinutes();
    }

    private static AttendanceSheet sheet(Roll roll) {
        return new AttendanceSheet(roll.members(), roll.quorum());
    }
}
