package touchstone.gateway.web.opendata;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import touchstone.contracts.access.AgenciesApi;
import touchstone.contracts.access.Authority;
import touchstone.contracts.governance.body.Body;
import touchstone.contracts.governance.body.BodyQuery;
import touchstone.contracts.governance.body.membership.Membership;
import touchstone.contracts.governance.meeting.Meeting;
import touchstone.contracts.governance.meeting.MeetingQuery;
import touchstone.gateway.clients.AllPages;
import touchstone.gateway.clients.GovernanceClient;
import touchstone.gateway.clients.ParallelCalls;
import touchstone.gateway.clients.PendingCall;
import touchstone.platform.time.AsAt;

/** Puts bodies, seats and meetings together, as they are today and as the reader may see them. */
@ApplicationScoped
class PopoloReader {
    @RestClient GovernanceClient.Bodies bodies;
    @RestClient GovernanceClient.Memberships memberships;
    @RestClient GovernanceClient.Meetings meetings;

    private final ParallelCalls together;
    private final AgenciesApi agencies;

    PopoloReader(ParallelCalls together, AgenciesApi agencies) {
        this.together = together;
        this.agencies = agencies;
    }

    Popolo of(Authority council) {
        String authority = council.slug();
        PendingCall<List<Meeting>> sittings = together.ask(() -> AllPages.of(after -> meetings.meetings(authority, MeetingQuery.between(null, null, null, null, after))));
        List<Body> known = together.ask(() -> AllPages.of(after -> bodies.bodies(authority, BodyQuery.page(null, after, AllPages.PAGE)))).get();
        List<Membership> seats = seats(authority, known);
        return new Popolo(organizations(council, known), seats.stream().map(PopoloShapes::post).toList(), seats.stream().filter(Membership::open).map(PopoloShapes::membership).toList(),
                sittings.get().stream().map(PopoloShapes::event).toList());
    }

    private List<PopoloOrganization> organizations(Authority council, List<Body> known) {
        PopoloOrganization authority = PopoloShapes.organization(council);
        return Stream.of(Stream.of(authority), AllPages.of(after -> agencies.agencies(council.slug(), after, AllPages.PAGE)).stream()
                        .map(agency -> PopoloShapes.organization(agency, authority.id())), known.stream().map(body -> PopoloShapes.organization(body, authority.id())))
                .flatMap(all -> all).toList();
    }

    private List<Membership> seats(String authority, List<Body> known) {
        LocalDate today = AsAt.today();
        return known.stream().map(body -> together.ask(() -> AllPages.of(after -> memberships.members(authority, body.id(), today, after, AllPages.PAGE))))
                .toList().stream().flatMap(asked -> asked.get().stream()).filter(Membership::open).toList();
    }
}
