package touchstone.gateway.clients;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import org.eclipse.microprofile.rest.client.ext.ClientHeadersFactory;
import touchstone.gateway.identity.signer.ServiceToken;
import touchstone.platform.http.Correlation;

/** Asks in the gateway's own name, for nobody. */
@ApplicationScoped
public class ServiceTokenHeaders implements ClientHeadersFactory {
    private final ServiceToken token;

    ServiceTokenHeaders(ServiceToken token) {
        this.token = token;
    }

    @Override
    public MultivaluedMap<String, String> update(
            MultivaluedMap<String, String> incoming, MultivaluedMap<String, String> outgoing) {
        MultivaluedMap<String, String> headers = new MultivaluedHashMap<>();
        headers.putSingle("Authorization", "Bearer " + token.current());
        headers.putSingle(Correlation.HEADER, Correlation.current());
        return headers;
    }
}
