package touchstone.governance.membership;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import touchstone.contracts.governance.body.membership.MemberRole;
import touchstone.governance.GovernanceErrors;

/** All seats of a body at any time: one to a post, and one chair, on every day. */
final class Seating {
    private final String body;
    private final List<MembershipEntity> seats;

    /** @param body what people call it */
    Seating(String body, List<MembershipEntity> seats) {
        this.body = body;
        this.seats = new ArrayList<>(seats);
    }

    static Seating of(String authority, UUID body, String name) {
        return new Seating(name, MembershipEntity.of(authority, body));
    }

    /** Takes a seat up; 409, naming the other, when its post has one at that time, or when there is a chair. */
    void take(MembershipEntity seat) {
        require(seat);
        seats.add(seat);
    }

    /** The same of one that is among them and was changed. */
    void require(MembershipEntity seat) {
        List<MembershipEntity> then = seats.stream().filter(other -> other != seat && other.days().overlaps(seat.days())).toList();
        then.stream().filter(seat::isOf).findFirst().ifPresent(other -> {
            throw GovernanceErrors.seatedAlready(other.post, body, other.role, other.days().words());
        });
        then.stream().filter(other -> seat.role == MemberRole.CHAIR && other.role == MemberRole.CHAIR).findFirst().ifPresent(other -> {
            throw GovernanceErrors.chairedAlready(body, other.post, other.days().words());
        });
    }

    /** Those held on a day, and those that wait to be filled. */
    Stream<MembershipEntity> on(LocalDate day) {
        return seats.stream().filter(seat -> seat.days().includes(day) || isVacant(seat, day));
    }

    boolean isVacant(MembershipEntity seat, LocalDate on) {
        return seat.leavesVacancy && seat.untilDay.isBefore(on) && seats.stream().noneMatch(other -> other != seat && (other.isOf(seat) || bothChair(other, seat))
                && (other.days().includes(on) || other.untilDay != null && other.untilDay.isAfter(seat.untilDay) && other.untilDay.isBefore(on)));
    }

    private static boolean bothChair(MembershipEntity one, MembershipEntity other) {
        return one.role == MemberRole.CHAIR && other.role == MemberRole.CHAIR;
    }
}
