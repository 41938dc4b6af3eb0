package touchstone.gateway.clients.cache;

import jakarta.enterprise.event.Event;
import jakarta.inject.Singleton;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.client.ClientRequestContext;
import jakarta.ws.rs.client.ClientResponseContext;
import jakarta.ws.rs.client.ClientResponseFilter;
import jakarta.ws.rs.ext.Provider;
import touchstone.gateway.clients.OwnedPath;

/** Tells when a page has written to an owner, before the page goes on. */
@Provider
@Singleton
public class WriteNotifier implements ClientResponseFilter {
    private final Event<LocalWrite> written;

    WriteNotifier(Event<LocalWrite> written) {
        this.written = written;
    }

    @Override
    public void filter(ClientRequestContext request, ClientResponseContext response) {
        if (!HttpMethod.GET.equals(request.getMethod()) && response.getStatus() < 400) {
            OwnedPath.of(request.getUri().getPath()).ifPresent(at -> written.fire(new LocalWrite(at.authority(), at.owner())));
        }
    }
}
