package touchstone.gateway.governance;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import touchstone.contracts.Page;
import touchstone.contracts.governance.Body;
import touchstone.contracts.governance.Letter;
import touchstone.contracts.governance.LogAction;
import touchstone.contracts.governance.Meeting;
import touchstone.contracts.governance.Risk;
import touchstone.gateway.owners.Asked;
import touchstone.gateway.owners.GovernanceOwner;
import touchstone.gateway.owners.Together;
import touchstone.gateway.owners.Whole;
import touchstone.platform.time.AsAt;

/** Reads all that the page of governance shows. */
@ApplicationScoped
class GovernanceReader {
    @RestClient GovernanceOwner.Bodies bodies;
    @RestClient GovernanceOwner.Meetings meetings;
    @RestClient GovernanceOwner.LogActions log;
    @RestClient GovernanceOwner.Risks risks;
    @RestClient GovernanceOwner.Letters letters;

    private final Together together;

    GovernanceReader(Together together) {
        this.together = together;
    }

    GovernanceView read(String authority, LocalDate asked) {
        LocalDate asAt = AsAt.orToday(asked);
        Asked<List<Body>> known = together.ask(() -> bodies.bodies(authority, asAt).items());
        Asked<List<Meeting>> around = together.ask(() -> Whole.of(after ->
                meetings.meetings(authority, null, asAt.minusYears(1), asAt.plusYears(1), after, Whole.PAGE)));
        Asked<List<LogAction>> open = together.ask(() -> log.open(authority, null, asAt));
        Asked<Page<Risk>> register = together.ask(() -> risks.risks(authority));
        Asked<Page<Letter>> post = together.ask(() -> letters.letters(authority, null));
        boolean older = asked == null && around.get().isEmpty();
        List<Meeting> shown = older ? meetings.meetings(authority, null, null, null, null, Whole.PAGE).items() : around.get();
        return new GovernanceView(asAt, known.get(), shown, older && !shown.isEmpty(), open.orElse(null),
                register.map(Page::items).orElse(null), post.map(Page::items).orElse(null), "/" + authority);
    }
}
