package touchstone.governance.membership;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.UUID;
import touchstone.contracts.Page;
import touchstone.contracts.governance.body.Ending;
import touchstone.contracts.governance.body.Membership;
import touchstone.contracts.governance.body.MembershipsApi;
import touchstone.contracts.governance.body.NewMembership;
import touchstone.governance.body.BodyEntity;
import touchstone.platform.caller.Caller;
import touchstone.platform.command.Command;
import touchstone.platform.feed.Feed;
import touchstone.platform.http.Paging;
import touchstone.platform.problem.Problems;
import touchstone.platform.time.AsAt;

/** Who sits on a body, over HTTP. */
class MembershipsResource implements MembershipsApi {
    private final Paging paging;
    private final Caller caller;
    private final Feed feed;

    MembershipsResource(Paging paging, Caller caller, Feed feed) {
        this.paging = paging;
        this.caller = caller;
        this.feed = feed;
    }

    @Override
    public Page<Membership> members(String authority, UUID body, LocalDate asked, String after, int limit) {
        requireBody(authority, body);
        LocalDate on = AsAt.orToday(asked);
        return paging.slice(MembershipEntity.of(authority, body, on).stream()
                .map(membership -> membership.record(on, caller))
                .sorted(Comparator.comparing(Membership::role))
                .toList(), after, limit, Membership::key);
    }

    @Override
    @Command
    public Membership add(String authority, UUID body, NewMembership facts) {
        requireBody(authority, body);
        MembershipEntity membership = new MembershipEntity(authority, body, facts);
        membership.persist();
        return announce("membership.begun", membership);
    }

    @Override
    @Command
    public Membership end(String authority, UUID body, UUID id, Ending ending) {
        MembershipEntity membership = MembershipEntity.find(authority, body, id)
                .orElseThrow(() -> Problems.notFound("membership"));
        membership.end(ending.until());
        return announce("membership.ended", membership);
    }

    private Membership announce(String type, MembershipEntity membership) {
        return feed.announce(type, membership.authority, membership.id, () -> membership.record(AsAt.today(), caller));
    }

    private static void requireBody(String authority, UUID body) {
        BodyEntity.find(authority, body).orElseThrow(() -> Problems.notFound("body"));
    }
}
