package touchstone.gateway.web.governance;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
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
import touchstone.gateway.web.layout.AgencyNames;
import touchstone.platform.problem.Problems;
import touchstone.platform.time.AsAt;

/** Reads all that the page of a body shows. */
@ApplicationScoped
class BodyReader {
    @RestClient GovernanceClient.Bodies bodies;
    @RestClient GovernanceClient.Memberships memberships;
    @RestClient GovernanceClient.Meetings meetings;

    private final ParallelCalls together;
    private final AgencyNames agencies;

    BodyReader(ParallelCalls together, AgencyNames agencies) {
        this.together = together;
        this.agencies = agencies;
    }

    /** 404 when there is none of that reference. */
    BodyView read(String authority, String reference, LocalDate asked) {
        LocalDate asAt = AsAt.orToday(asked);
        List<Body> known = together.ask(() -> AllPages.of(after -> bodies.bodies(authority, BodyQuery.page(asAt, after, AllPages.PAGE)))).get();
        Body body = known.stream().filter(one -> one.reference().equals(reference)).findFirst()
                .orElseThrow(() -> Problems.notFound("body"));
        PendingCall<List<Membership>> members = together.ask(() -> AllPages.of(after ->
                memberships.members(authority, body.id(), asAt, after, AllPages.PAGE)));
        List<Meeting> around = together.ask(() -> AllPages.of(after ->
                meetings.meetings(authority, MeetingQuery.between(body.id(), asAt.minusYears(1), asAt.plusYears(1), asAt, after)))).get();
        boolean older = asked == null && around.isEmpty();
        List<Meeting> shown = older ? together.ask(() -> meetings.meetings(authority, MeetingQuery.between(body.id(), null, null, null, null))).get().items() : around;
        return new BodyView(asAt, body, BodyView.byId(known), members.get(), shown, older && !shown.isEmpty(),
                agencies.of(authority), "/" + authority);
    }
}
