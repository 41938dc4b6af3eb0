package touchstone.gateway.web.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import touchstone.contracts.governance.body.Body;
import touchstone.contracts.governance.meeting.Meeting;
import touchstone.contracts.governance.meeting.MeetingQuery;
import touchstone.gateway.clients.AllPages;
import touchstone.gateway.clients.GovernanceClient;
import touchstone.gateway.clients.ParallelCalls;
import touchstone.gateway.clients.PendingCall;
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
        return together.ask(() -> AllPages.of(after -> bodies.bodies(authority, null, after, AllPages.PAGE))).get();
    }

    /** Those on which an agency has a seat today. */
    List<Body> bodiesOf(String authority, String agency) {
        record Sitting(Body body, PendingCall<Boolean> asked) {}
        LocalDate today = AsAt.today();
        return bodies(authority).stream().map(body -> new Sitting(body, together.ask(() -> AllPages.of(after ->
                        memberships.members(authority, body.id(), today, after, AllPages.PAGE)).stream().anyMatch(seat -> seat.open() && agency.equals(seat.agency())))))
                .toList().stream().filter(one -> one.asked().get()).map(Sitting::body).toList();
    }

    CalendarWriter.Meetings meetings(String authority, List<Body> of) {
        UUID only = of.size() == 1 ? of.get(0).id() : null;
        Set<UUID> ids = of.stream().map(Body::id).collect(Collectors.toSet());
        List<Meeting> known = together.ask(() -> AllPages.of(after -> meetings.meetings(authority, MeetingQuery.between(only, null, null, null, after)))).get();
        return new CalendarWriter.Meetings(authority, known.stream().filter(meeting -> ids.contains(meeting.body())).toList());
    }
}
