package touchstone.governance.membership;

import java.time.LocalDate;
import java.util.List;
import touchstone.contracts.governance.body.MembershipMove;
import touchstone.contracts.governance.body.MembershipsApi;
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

    /** What a caller can do with it: nobody changes the past. */
    List<MembershipMove> allowed(Caller caller, String authority, LocalDate on) {
        return until == null && !on.isBefore(AsAt.today()) && caller.may(MembershipsApi.class, "end", authority) ? List.of(MembershipMove.END) : List.of();
    }
}
