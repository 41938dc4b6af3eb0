package touchstone.gateway.web.governance;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import touchstone.contracts.governance.actionlog.LogAction;
import touchstone.contracts.governance.body.Body;
import touchstone.contracts.governance.letter.Letter;
import touchstone.contracts.governance.meeting.Meeting;
import touchstone.contracts.governance.risk.Risk;
import touchstone.gateway.clients.AllPages;
import touchstone.gateway.clients.GovernanceClient;
import touchstone.gateway.clients.ParallelCalls;
import touchstone.gateway.clients.PendingCall;
import touchstone.platform.time.AsAt;

/** Reads all that the page of governance shows. */
@ApplicationScoped
class GovernanceReader {
    @RestClient GovernanceClient.Bodies bodies;
    @RestClient GovernanceClient.Meetings meetings;
    @RestClient GovernanceClient.LogActions log;
    @RestClient GovernanceClient.Risks risks;
    @RestClient GovernanceClient.Letters letters;

    private final ParallelCalls together;

    GovernanceReader(ParallelCalls together) {
        this.together = together;
    }

    GovernanceView read(String authority, LocalDate asked) {
        LocalDate asAt = AsAt.orToday(asked);
        PendingCall<List<Body>> known = together.ask(() -> AllPages.of(after -> bodies.bodies(authority, asAt, after, AllPages.PAGE)));
        PendingCall<List<Meeting>> around = together.ask(() -> AllPages.of(after ->
                meetings.meetings(authority, null, asAt.minusYears(1), asAt.plusYears(1), asAt, after, AllPages.PAGE)));
        PendingCall<List<LogAction>> open = together.ask(() -> AllPages.of(after -> log.open(authority, null, asAt, after, AllPages.PAGE)));
        PendingCall<List<Risk>> register = together.ask(() -> AllPages.of(after -> risks.risks(authority, after, AllPages.PAGE)));
        PendingCall<List<Letter>> post = together.ask(() -> AllPages.of(after ->
                letters.letters(authority, null, asAt, after, AllPages.PAGE)));
        boolean older = asked == null && around.get().isEmpty();
        List<Meeting> shown = older ? together.ask(() -> meetings.meetings(authority, null, null, null, null, null, AllPages.PAGE)).get().items() : around.get();
        return new GovernanceView(asAt, known.get(), shown, older && !shown.isEmpty(), open.orElse(null),
                register.orElse(null), post.orElse(null), "/" + authority);
    }
}
