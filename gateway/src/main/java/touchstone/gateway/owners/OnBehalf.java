package touchstone.gateway.owners;

import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import org.eclipse.microprofile.rest.client.ext.ClientHeadersFactory;
import touchstone.platform.http.Correlation;

/** Passes the internal token of the page's visitor on, so that owners see who asks and answer accordingly. */
@ApplicationScoped
public class OnBehalf implements ClientHeadersFactory {
    private final RoutingContext context;

    OnBehalf(RoutingContext context) {
        this.context = context;
    }

    @Override
    public MultivaluedMap<String, String> update(
            MultivaluedMap<String, String> incoming, MultivaluedMap<String, String> outgoing) {
        MultivaluedMap<String, String> headers = new MultivaluedHashMap<>();
        String token = context.request().getHeader("Authorization");
        if (token != null) {
            headers.putSingle("Authorization", token);
        }
        headers.putSingle(Correlation.HEADER, Correlation.current());
        return headers;
    }
}
