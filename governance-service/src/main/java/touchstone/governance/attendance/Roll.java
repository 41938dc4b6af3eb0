package touchstone.governance.attendance;

import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import touchstone.contracts.governance.attendance.Attendance;
import touchstone.contracts.governance.attendance.AttendanceSheet;
import touchstone.contracts.governance.attendance.Declaration;
import touchstone.contracts.governance.attendance.ItemQuorum;
import touchstone.contracts.governance.attendance.NewAttendance;
import touchstone.contracts.governance.attendance.Presence;
import touchstone.contracts.governance.attendance.Quorum;
import touchstone.governance.GovernanceErrors;
import touchstone.governance.body.QuorumNeed;
import touchstone.platform.problem.Problems;

/**
 * Who had a seat when a meeting opened, who came, and who took no part in which item.
 *
 * @param needed    who has to be there for a quorum; null when not recorded
 * @param fromPaper whether it is read from papers, which need not say who came
 */
public record Roll(List<Attendance> members, List<Declaration> declarations, QuorumNeed needed, boolean fromPaper) {

    /** Of the meeting: everybody counts who came at any time. */
    public Quorum quorum() {
        return quorum(member -> came(member.presence()));
    }

    /**
     * Of an item: who takes no part in it does not count, nor who is not there.
     *
     * @param item null when there is none
     * @param at   when it is taken; null when nobody knows: then those count who stayed to the end
     */
    public Quorum quorum(UUID item, LocalTime at) {
        return quorum(member -> takesPart(member, item, at));
    }

    /** Who may vote on an item at a time. */
    public List<Attendance> voters(UUID item, LocalTime at) {
        return members.stream().filter(member -> member.voting() && takesPart(member, item, at)).toList();
    }

    private boolean takesPart(Attendance member, UUID item, LocalTime at) {
        return came(member.presence()) && isThere(member, at) && !isOut(member, item);
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

    private Quorum quorum(Predicate<Attendance> there) {
        int present = (int) members.stream().filter(Attendance::voting).filter(there).count();
        if (needed == null) {
            return new Quorum(null, present, null, "The body's quorum is not recorded, so nobody can tell whether this made one.");
        }
        if (!isTaken()) {
            return new Quorum(needed.members(), 0, null, "The roll is not taken yet; %s needed.".formatted(voting(needed.members()) + posts(needed.posts())));
        }
        List<String> missing = needed.posts().stream()
                .filter(post -> members.stream().filter(there).noneMatch(member -> post.equalsIgnoreCase(member.post()))).toList();
        boolean met = present >= needed.members() && missing.isEmpty();
        return new Quorum(needed.members(), present, met, (met ? "Quorate: " : "Not quorate: ") + "%s present or substituted, %d needed%s."
                .formatted(voting(present), needed.members(), missing.isEmpty() ? "" : posts(missing) + ", not there"));
    }

    /** " and the Independent Chair". */
    private static String posts(List<String> posts) {
        return posts.stream().map(post -> " and the " + post).collect(Collectors.joining());
    }

    private static String voting(int members) {
        return members == 1 ? "1 voting member is" : members + " voting members are";
    }
}
