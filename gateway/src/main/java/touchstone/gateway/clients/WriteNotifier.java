package touchstone.gateway.clients;

import jakarta.enterprise.event.Event;
import jakarta.inject.Singleton;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.client.ClientRequestContext;
import jakarta.ws.rs.client.ClientResponseContext;
import jakarta.ws.rs.client.ClientResponseFilter;
import jakarta.ws.rs.ext.Provider;

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
            written.fire(new LocalWrite(authority(request.getUri().getPath())));
        }
    }

    /** Of {@code /api/OWNER/AUTHORITY/…}. */
    private static String authority(String path) {
        return path.split("/")[3];
    }
}
