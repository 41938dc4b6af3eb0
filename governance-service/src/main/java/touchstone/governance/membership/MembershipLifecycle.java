package touchstone.governance.membership;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import touchstone.contracts.governance.body.membership.MembershipMove;
import touchstone.contracts.governance.body.membership.MembershipsApi;
import touchstone.governance.body.DaySpan;
import touchstone.platform.caller.Caller;
import touchstone.platform.time.AsAt;

/** A seat is held from one day to another. */
record MembershipLifecycle(DaySpan days) {
    private static final int SOON = 60;

    boolean isOpen(LocalDate on) {
        return days.includes(on);
    }

    boolean endsSoon(LocalDate on) {
        return isOpen(on) && days.until() != null && !days.until().isAfter(on.plusDays(SOON));
    }

    /** Whether a caller keeps the record of seats. */
    static boolean isKeeper(Caller caller, String authority) {
        return caller.may(MembershipsApi.class, "correct", authority);
    }

    /** What a caller can do with it: nobody changes the past. */
    List<MembershipMove> allowed(Caller caller, String authority, LocalDate on) {
        return on.isBefore(AsAt.today()) ? List.of() : Stream.of(MembershipMove.values()).filter(move -> permits(move) && isOf(caller, authority, move)).toList();
    }

    private boolean permits(MembershipMove move) {
        return switch (move) {
            case END -> days.until() == null;
            case CORRECT -> true;
        };
    }

    private static boolean isOf(Caller caller, String authority, MembershipMove move) {
        return switch (move) {
            case END -> caller.may(MembershipsApi.class, "end", authority);
            case CORRECT -> isKeeper(caller, authority);
        };
    }
}
