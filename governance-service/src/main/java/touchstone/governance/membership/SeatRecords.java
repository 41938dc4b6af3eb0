package touchstone.governance.membership;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import touchstone.contracts.governance.body.membership.Membership;
import touchstone.platform.caller.Caller;
import touchstone.platform.feed.Feed;
import touchstone.platform.time.AsAt;

/** What is told of seats: to the caller, and to whoever follows the feed. */
@ApplicationScoped
class SeatRecords {
    private final Caller caller;
    private final Feed feed;

    SeatRecords(Caller caller, Feed feed) {
        this.caller = caller;
        this.feed = feed;
    }

    Membership record(MembershipEntity seat, Seating seating, LocalDate on) {
        return record(seat, seating.isVacant(seat, on), on);
    }

    /** Saves a change; why something was put right the feed does not tell. */
    Membership announce(String type, MembershipEntity seat) {
        LocalDate today = AsAt.today();
        feed.announce(type, seat.authority, seat.id, () -> seat.record(today, false, false, List.of()));
        return record(seat, false, today);
    }

    private Membership record(MembershipEntity seat, boolean vacant, LocalDate on) {
        return seat.record(on, vacant, MembershipLifecycle.isKeeper(caller, seat.authority),
                new MembershipLifecycle(seat.days()).allowed(caller, seat.authority, on));
    }
}
