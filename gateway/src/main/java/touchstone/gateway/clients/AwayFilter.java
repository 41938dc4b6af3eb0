package touchstone.gateway.clients;

import jakarta.annotation.Priority;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.client.ClientRequestContext;
import jakarta.ws.rs.client.ClientRequestFilter;
import jakarta.ws.rs.client.ClientResponseContext;
import jakarta.ws.rs.client.ClientResponseFilter;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;

/** Asks no owner that is away, and has those watched that are asked; after it is looked up what is known already. */
@Provider
@Singleton
@Priority(Priorities.USER + 100)
public class AwayFilter implements ClientRequestFilter, ClientResponseFilter {
    private static final String ASKED = AwayFilter.class.getName();

    private final OwnerHealth health;

    AwayFilter(OwnerHealth health) {
        this.health = health;
    }

    @Override
    public void filter(ClientRequestContext request) {
        OwnedPath.of(request.getUri().getRawPath()).map(OwnedPath::owner)
                .ifPresent(owner -> WatchedCall.current().ifPresent(call -> filter(request, owner, call)));
    }

    @Override
    public void filter(ClientRequestContext request, ClientResponseContext response) {
        if (request.getProperty(ASKED) instanceof Owner owner) {
            health.heard(owner);
        }
    }

    private void filter(ClientRequestContext request, Owner owner, WatchedCall<?> call) {
        if (health.isAway(owner)) {
            call.keepFrom(owner);
            request.abortWith(Response.status(503).build());
        } else {
            request.setProperty(ASKED, owner);
            health.watch(owner, call.ask(owner));
        }
    }
}
