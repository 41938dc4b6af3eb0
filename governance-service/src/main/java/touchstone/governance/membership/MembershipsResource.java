package touchstone.governance.membership;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import touchstone.contracts.governance.body.Ending;
import touchstone.contracts.governance.body.Membership;
import touchstone.contracts.governance.body.MembershipsApi;
import touchstone.contracts.governance.body.NewMembership;
import touchstone.governance.body.BodyEntity;
import touchstone.platform.command.Command;
import touchstone.platform.feed.Feed;
import touchstone.platform.problem.Problems;
import touchstone.platform.time.AsAt;

/** Who sits on a body, over HTTP. */
class MembershipsResource implements MembershipsApi {
    private final Feed feed;

    MembershipsResource(Feed feed) {
        this.feed = feed;
    }

    @Override
    public List<Membership> members(String authority, UUID body, LocalDate on) {
        requireBody(authority, body);
        return MembershipEntity.of(authority, body, AsAt.orToday(on)).stream()
                .map(MembershipEntity::record)
                .sorted(Comparator.comparing(Membership::role))
                .toList();
    }

    @Override
    @Command
    public Membership add(String authority, UUID body, NewMembership facts) {
        requireBody(authority, body);
        MembershipEntity membership = new MembershipEntity(authority, body, facts);
        membership.persist();
        return feed.announce("membership.begun", authority, membership.id, membership::record);
    }

    @Override
    @Command
    public Membership end(String authority, UUID body, UUID id, Ending ending) {
        MembershipEntity membership = MembershipEntity.find(authority, body, id)
                .orElseThrow(() -> Problems.notFound("membership"));
        membership.end(ending.until());
        return feed.announce("membership.ended", authority, id, membership::record);
    }

    private static void requireBody(String authority, UUID body) {
        BodyEntity.find(authority, body).orElseThrow(() -> Problems.notFound("body"));
    }
}
