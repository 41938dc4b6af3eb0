package touchstone.gateway.web.board;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import touchstone.contracts.governance.body.Body;
import touchstone.contracts.governance.body.BodyQuery;
import touchstone.contracts.governance.body.membership.Membership;
import touchstone.contracts.governance.body.membership.NewMembership;
import touchstone.contracts.governance.body.terms.Terms;
import touchstone.contracts.governance.decision.Decision;
import touchstone.contracts.governance.decision.DecisionQuery;
import touchstone.contracts.governance.meeting.Meeting;
import touchstone.contracts.governance.meeting.MeetingQuery;
import touchstone.gateway.clients.AllPages;
import touchstone.gateway.clients.GovernanceClient;
import touchstone.gateway.clients.ParallelCalls;
import touchstone.gateway.clients.PendingCall;
import touchstone.gateway.web.form.CurrentForm;
import touchstone.gateway.web.layout.AgencyNames;
import touchstone.platform.problem.Problems;
import touchstone.platform.time.AsAt;

/** Reads all that the page shows on which a body is kept. */
@ApplicationScoped
class BoardReader {
    @RestClient GovernanceClient.Bodies bodies;
    @RestClient GovernanceClient.Memberships memberships;
    @RestClient GovernanceClient.BodyTerms terms;
    @RestClient GovernanceClient.Meetings meetings;
    @RestClient GovernanceClient.Decisions decisions;

    private final ParallelCalls together;
    private final AgencyNames agencies;
    private final CurrentForm current;

    BoardReader(ParallelCalls together, AgencyNames agencies, CurrentForm current) {
        this.together = together;
        this.agencies = agencies;
        this.current = current;
    }

    /** 404 when there is none of that reference. */
    Body body(String authority, String reference) {
        return body(all(authority), reference);
    }

    AgencyNames.Names agencies(String authority) {
        return agencies.of(authority);
    }

    /** @param looked seats that were pasted to be looked at; null when none were */
    BoardView read(String authority, String reference, List<NewMembership> looked, BoardSaved done, List<LocalDate> skipped) {
        List<Body> known = all(authority);
        Body body = body(known, reference);
        PendingCall<List<Membership>> seats = together.ask(() -> AllPages.of(after -> memberships.members(authority, body.id(), null, after, AllPages.PAGE)));
        PendingCall<List<Terms>> versions = together.ask(() -> AllPages.of(after -> terms.terms(authority, body.id(), after, AllPages.PAGE)));
        PendingCall<List<Meeting>> ahead = together.ask(() -> AllPages.of(after ->
                meetings.meetings(authority, MeetingQuery.between(body.id(), AsAt.today(), null, null, after))));
        PendingCall<List<Decision>> taken = together.ask(() -> decisions.decisions(authority, DecisionQuery.page(null, null, AllPages.PAGE)).items());
        return new BoardView(body, seats.get(), versions.get(), ahead.get().stream().filter(meeting -> !meeting.done()).toList(),
                taken.orElse(List.of()).stream().filter(one -> one.body().equals(body.id()) && one.inForce()).toList(),
                known.stream().filter(one -> !one.id().equals(body.id())).toList(), agencies.of(authority), current.shown(), looked, done, skipped, "/" + authority);
    }

    private List<Body> all(String authority) {
        return together.ask(() -> AllPages.of(after -> bodies.bodies(authority, BodyQuery.page(null, after, AllPages.PAGE)))).get();
    }

    private static Body body(List<Body> known, String reference) {
        return known.stream().filter(one -> one.reference().equals(reference)).findFirst().orElseThrow(() -> Problems.notFound("body"));
    }
}
