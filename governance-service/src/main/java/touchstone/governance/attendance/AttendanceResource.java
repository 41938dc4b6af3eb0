package touchstone.governance.attendance;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import touchstone.contracts.governance.agenda.AgendaItem;
import touchstone.contracts.governance.attendance.Attendance;
import touchstone.contracts.governance.attendance.AttendanceApi;
import touchstone.contracts.governance.attendance.AttendanceSheet;
import touchstone.contracts.governance.attendance.Declaration;
import touchstone.contracts.governance.attendance.NewAttendance;
import touchstone.contracts.governance.attendance.NewDeclaration;
import touchstone.contracts.governance.attendance.NewGuest;
import touchstone.contracts.governance.attendance.Presence;
import touchstone.contracts.governance.meeting.Meeting;
import touchstone.governance.agenda.AgendaQueries;
import touchstone.governance.correction.CorrectionEntity;
import touchstone.governance.meeting.MeetingAudience;
import touchstone.governance.meeting.MeetingEntity;
import touchstone.governance.meeting.MeetingQueries;
import touchstone.platform.caller.Caller;
import touchstone.platform.command.Command;
import touchstone.platform.feed.Feed;
import touchstone.platform.problem.Problems;
import touchstone.platform.time.AsAt;

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
        MeetingAudience audience = MeetingAudience.of(caller, authority);
        Meeting meeting = meetings.one(audience, id);
        if (!audience.seesMinutes(meeting) && !audience.seesApologies(meeting)) {
            throw Problems.notFound("attendance");
        }
        AttendanceSheet sheet = rolls.of(MeetingEntity.get(authority, id)).sheet();
        List<AgendaItem> items = AgendaQueries.of(audience, meeting, AsAt.today());
        return new AttendanceSheet(sheet.members(), sheet.quorum(),
                sheet.declarations().stream().map(one -> audience.see(one, meeting.body(), items)).toList(), sheet.items());
    }

    @Override
    @Command
    public AttendanceSheet record(String authority, UUID meetingId, UUID seat, NewAttendance facts) {
        MeetingEntity meeting = changing(authority, meetingId);
        requireStage(meeting, facts.presence());
        Attendance known = rolls.of(meeting).requireFree(seat, facts);
        RollEntity row = RollEntity.find(meetingId, seat).orElseGet(() -> new RollEntity(meetingId, known));
        String before = row.words();
        row.enter(facts);
        row.persist();
        CorrectionEntity.ofSeat(meeting, seat, before, row.words(), caller.name());
        announce(meeting);
        return rolls.of(meeting).sheet();
    }

    @Override
    @Command
    public Attendance welcome(String authority, UUID meetingId, NewGuest guest) {
        MeetingEntity meeting = changing(authority, meetingId);
        meeting.writeMinutes();
        RollEntity row = new RollEntity(meetingId, guest);
        row.persist();
        announce(meeting);
        return row.record();
    }

    @Override
    @Command
    public Declaration declare(String authority, UUID meetingId, NewDeclaration facts) {
        MeetingEntity meeting = changing(authority, meetingId);
        meeting.writeMinutes();
        AgendaQueries.requireItem(meeting, facts.item());
        Attendance who = rolls.of(meeting).row(facts.seat()).orElseThrow(() -> Problems.invalid("seat", "must be on the roll of this meeting"));
        DeclarationEntity declaration = new DeclarationEntity(meetingId, who, facts);
        declaration.persist();
        announce(meeting);
        return declaration.record();
    }

    private void announce(MeetingEntity meeting) {
        feed.announce("attendance.recorded", meeting.authority, meeting.id, () -> Map.of("meeting", meeting.id));
    }

    private static MeetingEntity changing(String authority, UUID id) {
        return MeetingEntity.changing(authority, id).orElseThrow(() -> Problems.notFound("meeting"));
    }

    /** Apologies come before the meeting; who is there shows when it has been opened. */
    private static void requireStage(MeetingEntity meeting, Presence presence) {
        if (presence == Presence.APOLOGIES && meeting.sitting.isBeforeOpening()) {
            return;
        }
        meeting.writeMinutes();
    }
}
