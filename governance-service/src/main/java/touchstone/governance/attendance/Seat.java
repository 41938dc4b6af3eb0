package touchstone.governance.attendance;

import java.util.UUID;
import touchstone.contracts.governance.attendance.Attendance;
import touchstone.contracts.governance.attendance.Presence;
import touchstone.contracts.governance.body.membership.MemberRole;

/** A seat on a day before the meeting opens, and whether its holder has apologised. */
record Seat(UUID id, String post, String agency, MemberRole role, boolean voting, Presence presence) {

    Attendance row() {
        return new Attendance(id, false, post, agency, role, voting, presence, null, false, null, null, false);
    }
}
