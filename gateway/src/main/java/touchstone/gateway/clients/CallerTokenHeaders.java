package touchstone.gateway.clients;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import org.eclipse.microprofile.rest.client.ext.ClientHeadersFactory;
import touchstone.platform.http.Correlation;

/**
 * Passes the internal token of the page's visitor on, so that owners see who asks and answer accordingly. What is
 * composed while no request is under way is asked for by nobody, and so shows what the public may see.
 */
@ApplicationScoped
public class CallerTokenHeaders implements ClientHeadersFactory {
    private final CurrentVertxRequest request;

    CallerTokenHeaders(CurrentVertxRequest request) {
        this.request = request;
    }

    @Override
    public MultivaluedMap<String, String> update(
            MultivaluedMap<String, String> incoming, MultivaluedMap<String, String> outgoing) {
        MultivaluedMap<String, String> headers = new MultivaluedHashMap<>();
        RoutingContext context = request.getCurrent();
        String token = context == null ? null : context.request().getHeader("Authorization");
        if (token != null) {
            headers.putSingle("Authorization", token);
        }
        headers.putSingle(Correlation.HEADER, Correlation.current());
        return headers;
    }
}
