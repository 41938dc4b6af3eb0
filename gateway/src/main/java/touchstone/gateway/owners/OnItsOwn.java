package touchstone.gateway.owners;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import org.eclipse.microprofile.rest.client.ext.ClientHeadersFactory;
import touchstone.gateway.signin.OwnToken;
import touchstone.platform.http.Correlation;

/** Asks in the gateway's own name, for nobody. */
@ApplicationScoped
public class OnItsOwn implements ClientHeadersFactory {
    private final OwnToken token;

    OnItsOwn(OwnToken token) {
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
