package touchstone.governance.attendance;

import java.util.List;
import touchstone.contracts.governance.attendance.Attendance;
import touchstone.contracts.governance.attendance.Presence;
import touchstone.contracts.governance.attendance.Quorum;
import touchstone.governance.GovernanceErrors;

/**
 * Who was a member on the day of a meeting, and who came.
 *
 * @param needed the fewest voting members that make a quorum; null when not recorded
 */
public record Roll(List<Attendance> members, Integer needed) {

    public Quorum quorum() {
        int present = (int) members.stream().filter(Attendance::voting).filter(Roll::came).count();
        if (needed == null) {
            return new Quorum(null, present, null, "The body's quorum is not recorded, so nobody can tell whether this made one.");
        }
        if (members.stream().allMatch(member -> member.presence() == null)) {
            return new Quorum(needed, 0, null, "Attendance is not recorded yet; %s needed.".formatted(voting(needed)));
        }
        boolean met = present >= needed;
        return new Quorum(needed, present, met, (met ? "Quorate: " : "Not quorate: ")
                + "%s present or substituted, %d needed.".formatted(voting(present), needed));
    }

    /** The quorum, for something that depends on it; 409 while a body that has a quorum has no attendance recorded. */
    public Quorum requireQuorumKnown() {
        Quorum quorum = quorum();
        if (needed != null && quorum.met() == null) {
            throw GovernanceErrors.attendanceFirst();
        }
        return quorum;
    }

    private static boolean came(Attendance member) {
        return member.presence() == Presence.PRESENT || member.presence() == Presence.SUBSTITUTE;
    }

    private static String voting(int members) {
        return members == 1 ? "1 voting member is" : members + " voting members are";
    }
}
