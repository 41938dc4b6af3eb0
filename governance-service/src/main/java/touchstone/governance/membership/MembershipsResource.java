package touchstone.governance.membership;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.UUID;
import touchstone.contracts.Page;
import touchstone.contracts.governance.body.membership.Membership;
import touchstone.contracts.governance.body.membership.MembershipCorrection;
import touchstone.contracts.governance.body.membership.MembershipEnding;
import touchstone.contracts.governance.body.membership.MembershipsApi;
import touchstone.contracts.governance.body.membership.NewMembership;
import touchstone.governance.body.BodyEntity;
import touchstone.platform.command.Command;
import touchstone.platform.http.IfMatch;
import touchstone.platform.http.Paging;
import touchstone.platform.problem.Problems;
import touchstone.platform.time.AsAt;

/** Who sits on a body, over HTTP. */
class MembershipsResource implements MembershipsApi {
    private final Paging paging;
    private final SeatRecords seats;

    MembershipsResource(Paging paging, SeatRecords seats) {
        this.paging = paging;
        this.seats = seats;
    }

    @Override
    public Page<Membership> members(String authority, UUID id, LocalDate asked, String after, int limit) {
        BodyEntity body = BodyEntity.find(authority, id).orElseThrow(() -> Problems.notFound("body"));
        LocalDate on = AsAt.orToday(asked);
        Seating seating = Seating.of(authority, id, body.name);
        return paging.slice(seating.on(on).map(seat -> seats.record(seat, seating, on)).sorted(Comparator.comparing(Membership::role)).toList(),
                after, limit, Membership::key);
    }

    @Override
    @Command
    public Membership add(String authority, UUID body, NewMembership facts) {
        Seating seating = changing(authority, body);
        MembershipEntity seat = new MembershipEntity(authority, body, facts);
        seating.take(seat);
        seat.persist();
        return seats.announce("membership.begun", seat);
    }

    @Override
    @Command
    public Membership end(String authority, UUID body, UUID id, MembershipEnding ending) {
        MembershipEntity seat = one(authority, body, id);
        seat.end(ending);
        return seats.announce("membership.ended", seat);
    }

    @Override
    @Command
    public Membership correct(String authority, UUID body, UUID id, String ifMatch, MembershipCorrection correction) {
        Seating seating = changing(authority, body);
        MembershipEntity seat = IfMatch.lock(one(authority, body, id), ifMatch);
        seat.correct(correction);
        seating.require(seat);
        return seats.announce("membership.corrected", seat);
    }

    /** Others wait, so that no two take the same seat. */
    private static Seating changing(String authority, UUID body) {
        return Seating.of(authority, body, BodyEntity.planning(authority, body).orElseThrow(() -> Problems.notFound("body")).name);
    }

    private static MembershipEntity one(String authority, UUID body, UUID id) {
        return MembershipEntity.find(authority, body, id).orElseThrow(() -> Problems.notFound("membership"));
    }
}
