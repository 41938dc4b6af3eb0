package touchstone.governance.attendance;

import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import touchstone.contracts.governance.attendance.Attendance;
import touchstone.contracts.governance.attendance.AttendanceSheet;
import touchstone.contracts.governance.attendance.Declaration;
import touchstone.contracts.governance.attendance.ItemQuorum;
import touchstone.contracts.governance.attendance.NewAttendance;
import touchstone.contracts.governance.attendance.Presence;
import touchstone.contracts.governance.attendance.Quorum;
import touchstone.governance.GovernanceErrors;
import touchstone.platform.problem.Problems;

/**
 * Who had a seat when a meeting opened, who came, and who took no part in which item.
 *
 * @param needed    the fewest voting members that make a quorum; null when not recorded
 * @param fromPaper whether it is read from papers, which need not say who came
 */
public record Roll(List<Attendance> members, List<Declaration> declarations, Integer needed, boolean fromPaper) {

    /** Of the meeting: everybody counts who came at any time. */
    public Quorum quorum() {
        return quorum(members.stream().filter(member -> member.voting() && came(member.presence())).toList());
    }

    /**
     * Of an item: who takes no part in it does not count, nor who is not there.
     *
     * @param item null when there is none
     * @param at   when it is taken; null when nobody knows: then those count who stayed to the end
     */
    public Quorum quorum(UUID item, LocalTime at) {
        return quorum(voters(item, at));
    }

    /** Who may vote on an item at a time. */
    public List<Attendance> voters(UUID item, LocalTime at) {
        return members.stream().filter(member -> member.voting() && came(member.presence()) && isThere(member, at) && !isOut(member, item)).toList();
    }

    /** The row of the roll, a guest's also. */
    public Optional<Attendance> row(UUID seat) {
        return members.stream().filter(member -> member.id().equals(seat)).findFirst();
    }

    /**
     * The row of a seat, for which somebody else may have come; 404 when the roll has none, 422 when whoever came instead
     * is on the roll already.
     */
    Attendance requireFree(UUID seat, NewAttendance facts) {
        Attendance own = row(seat).orElseThrow(() -> Problems.notFound("seat on the roll of that meeting"));
        String substitute = facts.substitute() == null ? "" : facts.substitute().strip();
        members.stream().filter(other -> !other.id().equals(seat) && came(other.presence()))
                .filter(other -> substitute.equalsIgnoreCase(other.substitute() == null ? other.post() : other.substitute())).findFirst().ifPresent(other -> {
                    throw Problems.invalid("substitute", "can sit for one seat only, and is on the roll already: " + other.post());
                });
        return own;
    }

    /** For something that depends on who is present; 409 while that is not recorded. */
    public Roll requireTaken() {
        boolean asked = needed != null || !fromPaper && members.stream().anyMatch(member -> !member.guest());
        if (asked && !isTaken()) {
            throw GovernanceErrors.rollFirst();
        }
        return this;
    }

    AttendanceSheet sheet() {
        return new AttendanceSheet(members, quorum(), declarations, declarations.stream().filter(Declaration::out).map(Declaration::item).distinct()
                .map(item -> new ItemQuorum(item, quorum(item, null))).toList());
    }

    static boolean came(Presence presence) {
        return presence == Presence.PRESENT || presence == Presence.SUBSTITUTE;
    }

    /** Apologies may come by mail and are no roll. */
    public boolean isTaken() {
        return members.stream().anyMatch(member -> !member.guest() && member.presence() != null && member.presence() != Presence.APOLOGIES);
    }

    private static boolean isThere(Attendance member, LocalTime at) {
        if (at == null) {
            return member.leftAt() == null;
        }
        return (member.arrivedAt() == null || !member.arrivedAt().isAfter(at)) && (member.leftAt() == null || member.leftAt().isAfter(at));
    }

    private boolean isOut(Attendance member, UUID item) {
        return declarations.stream().anyMatch(one -> one.out() && Objects.equals(one.item(), item) && one.seat().equals(member.id()));
    }

    private Quorum quorum(List<Attendance> counted) {
        int present = counted.size();
        if (needed == null) {
            return new Quorum(null, present, null, "The body's quorum is not recorded, so nobody can tell whether this made one.");
        }
        if (!isTaken()) {
            return new Quorum(needed, 0, null, "The roll is not taken yet; %s needed.".formatted(voting(needed)));
        }
        boolean met = present >= needed;
        return new Quorum(needed, present, met, (met ? "Quorate: " : "Not quorate: ")
                + "%s present or substituted, %d needed.".formatted(voting(present), needed));
    }

    private static String voting(int members) {
        return members == 1 ? "1 voting member is" : members + " voting members are";
    }
}
