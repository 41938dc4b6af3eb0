package touchstone.gateway.governance;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import touchstone.contracts.governance.Body;
import touchstone.contracts.governance.Meeting;
import touchstone.contracts.governance.Membership;
import touchstone.gateway.owners.Asked;
import touchstone.gateway.owners.GovernanceOwner;
import touchstone.gateway.owners.Together;
import touchstone.gateway.owners.Whole;
import touchstone.gateway.plans.Agencies;
import touchstone.platform.problem.Problems;
import touchstone.platform.time.AsAt;

/** Reads all that the page of a body shows. */
@ApplicationScoped
class BodyReader {
    @RestClient GovernanceOwner.Bodies bodies;
    @RestClient GovernanceOwner.Memberships memberships;
    @RestClient GovernanceOwner.Meetings meetings;

    private final Together together;
    private final Agencies agencies;

    BodyReader(Together together, Agencies agencies) {
        this.together = together;
        this.agencies = agencies;
    }

    /** 404 when there is none of that reference. */
    BodyView read(String authority, String reference, LocalDate asked) {
        LocalDate asAt = AsAt.orToday(asked);
        List<Body> known = together.ask(() -> bodies.bodies(authority, asAt)).get().items();
        Body body = known.stream().filter(one -> one.reference().equals(reference)).findFirst()
                .orElseThrow(() -> Problems.notFound("body"));
        Asked<List<Membership>> members = together.ask(() -> memberships.members(authority, body.id(), asAt));
        List<Meeting> around = together.ask(() -> Whole.of(after ->
                meetings.meetings(authority, body.id(), asAt.minusYears(1), asAt.plusYears(1), after, Whole.PAGE))).get();
        boolean older = asked == null && around.isEmpty();
        List<Meeting> shown = older ? meetings.meetings(authority, body.id(), null, null, null, Whole.PAGE).items() : around;
        return new BodyView(asAt, body, BodyView.byId(known), members.get(), shown, older && !shown.isEmpty(),
                agencies.of(authority), "/" + authority);
    }
}
