package touchstone.gateway.web.governance;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import touchstone.contracts.governance.body.Body;
import touchstone.contracts.governance.body.BodyQuery;
import touchstone.gateway.clients.AllPages;
import touchstone.gateway.clients.GovernanceClient;
import touchstone.gateway.clients.ParallelCalls;
import touchstone.gateway.clients.PendingCall;
import touchstone.platform.time.AsAt;

/** The bodies of an authority in the order of their names, to choose from. */
@ApplicationScoped
public class BodyNames {
    @RestClient GovernanceClient.Bodies bodies;

    private final ParallelCalls together;

    BodyNames(ParallelCalls together) {
        this.together = together;
    }

    /** @param asked null for today */
    public PendingCall<List<Body>> ask(String authority, LocalDate asked) {
        return together.ask(() -> AllPages.of(after -> bodies.bodies(authority, BodyQuery.page(AsAt.orToday(asked), after, AllPages.PAGE))));
    }
}
