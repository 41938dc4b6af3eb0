package touchstone.governance.membership;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import touchstone.contracts.Problem;
import touchstone.contracts.governance.body.membership.Membership;
import touchstone.contracts.governance.body.membership.NewMembership;
import touchstone.contracts.governance.body.membership.NewMemberships;
import touchstone.contracts.governance.body.membership.SeatedMembers;
import touchstone.contracts.governance.body.membership.SeatingsApi;
import touchstone.governance.body.BodyEntity;
import touchstone.platform.command.Command;
import touchstone.platform.problem.ProblemException;
import touchstone.platform.problem.Problems;

/** Several seats at once, over HTTP. */
class SeatingsResource implements SeatingsApi {
    private final SeatRecords seats;

    SeatingsResource(SeatRecords seats) {
        this.seats = seats;
    }

    @Override
    @Command
    public SeatedMembers add(String authority, UUID body, NewMemberships facts) {
        BodyEntity held = BodyEntity.planning(authority, body).orElseThrow(() -> Problems.notFound("body"));
        Seating seating = Seating.of(authority, body, held.name);
        List<MembershipEntity> taken = new ArrayList<>();
        List<Problem.Item> wrong = new ArrayList<>();
        for (int i = 0; i < facts.members().size(); i++) {
            take(authority, body, facts.members().get(i), seating, taken, "members[%d]".formatted(i), wrong);
        }
        if (!wrong.isEmpty()) {
            throw Problems.invalid(wrong);
        }
        taken.forEach(seat -> seat.persist());
        List<Membership> told = taken.stream().map(seat -> seats.announce("membership.begun", seat)).toList();
        return new SeatedMembers(told);
    }

    private static void take(String authority, UUID body, NewMembership facts, Seating seating, List<MembershipEntity> taken, String place, List<Problem.Item> wrong) {
        try {
            MembershipEntity seat = new MembershipEntity(authority, body, facts);
            seating.take(seat);
            taken.add(seat);
        } catch (ProblemException refused) {
            Problem why = refused.problem();
            Stream<Problem.Item> told = why.errors() == null || why.errors().isEmpty() ? Stream.of(new Problem.Item(place, why.detail()))
                    : why.errors().stream().map(item -> new Problem.Item(place + "." + item.field(), item.detail()));
            told.forEach(wrong::add);
        }
    }
}
