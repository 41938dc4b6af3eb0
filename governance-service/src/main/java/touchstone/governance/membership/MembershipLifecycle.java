package touchstone.governance.membership;

import java.time.LocalDate;
import java.util.List;
import touchstone.contracts.Role;
import touchstone.contracts.governance.body.MembershipMove;
import touchstone.platform.caller.Caller;
import touchstone.platform.time.AsAt;

/**
 * A seat is held from one day to another.
 *
 * @param from  null when the record does not say
 * @param until null until its last day is set
 */
record MembershipLifecycle(LocalDate from, LocalDate until) {

    boolean isOpen(LocalDate on) {
        return (from == null || !from.isAfter(on)) && (until == null || !until.isBefore(on));
    }

    /** What a caller can do with it: only the secretariat keeps membership, and nobody changes the past. */
    List<MembershipMove> allowed(Caller caller, String authority, LocalDate on) {
        return until == null && !on.isBefore(AsAt.today()) && caller.is(Role.SECRETARIAT, authority) ? List.of(MembershipMove.END) : List.of();
    }
}
