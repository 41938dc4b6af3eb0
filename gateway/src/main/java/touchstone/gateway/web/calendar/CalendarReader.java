package touchstone.gateway.web.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import touchstone.contracts.governance.body.Body;
import touchstone.contracts.governance.body.BodyQuery;
import touchstone.contracts.governance.body.membership.Membership;
import touchstone.contracts.governance.meeting.Meeting;
import touchstone.contracts.governance.meeting.MeetingQuery;
import touchstone.gateway.clients.AllPages;
import touchstone.gateway.clients.GovernanceClient;
import touchstone.gateway.clients.ParallelCalls;
import touchstone.gateway.clients.PendingCall;
import touchstone.gateway.identity.account.OwnAccount;
import touchstone.platform.time.AsAt;

/** Asks the owner which bodies there are, who sits on them, and when they meet. */
@ApplicationScoped
class CalendarReader {
    @RestClient GovernanceClient.Bodies bodies;
    @RestClient GovernanceClient.Memberships memberships;
    @RestClient GovernanceClient.Meetings meetings;

    private final ParallelCalls together;

    CalendarReader(ParallelCalls together) {
        this.together = together;
    }

    List<Body> bodies(String authority) {
        return together.ask(() -> AllPages.of(after -> bodies.bodies(authority, BodyQuery.page(null, after, AllPages.PAGE)))).get();
    }

    /** Those on which the account's post has a seat today, or may come instead of one. */
    List<Body> bodiesOf(String authority, OwnAccount own) {
        record Sitting(Body body, PendingCall<Boolean> asked) {}
        LocalDate today = AsAt.today();
        return bodies(authority).stream().map(body -> new Sitting(body, together.ask(() -> AllPages.of(after ->
                        memberships.members(authority, body.id(), today, after, AllPages.PAGE)).stream().anyMatch(seat -> sits(own, seat)))))
                .toList().stream().filter(one -> one.asked().get()).map(Sitting::body).toList();
    }

    private static boolean sits(OwnAccount own, Membership seat) {
        return seat.open() && Objects.equals(own.agency(), seat.agency())
                && Stream.concat(Stream.of(seat.post()), seat.substitutes().stream()).anyMatch(post -> post.strip().equalsIgnoreCase(own.post().strip()));
    }

    CalendarWriter.Meetings meetings(String authority, List<Body> of) {
        UUID only = of.size() == 1 ? of.get(0).id() : null;
        Set<UUID> ids = of.stream().map(Body::id).collect(Collectors.toSet());
        List<Meeting> known = together.ask(() -> AllPages.of(after -> meetings.meetings(authority, MeetingQuery.between(only, null, null, null, after)))).get();
        return new CalendarWriter.Meetings(authority, known.stream().filter(meeting -> ids.contains(meeting.body())).toList());
    }
}
