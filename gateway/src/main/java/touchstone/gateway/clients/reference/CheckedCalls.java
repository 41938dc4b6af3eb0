package touchstone.gateway.clients.reference;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import jakarta.ws.rs.client.ClientRequestContext;
import jakarta.ws.rs.client.ClientRequestFilter;
import jakarta.ws.rs.ext.Provider;
import java.util.Optional;
import touchstone.gateway.clients.OwnedPath;
import touchstone.platform.problem.ProblemException;

/**
 * Holds what pages send to an owner to {@link ReferenceCheck}. The client wraps what is thrown here, and drops the body of an
 * answer given in the owner's place.
 */
@Provider
@Singleton
public class CheckedCalls implements ClientRequestFilter {
    private final ReferenceCheck check;
    private final ObjectMapper json;

    CheckedCalls(ReferenceCheck check, ObjectMapper json) {
        this.check = check;
        this.json = json;
    }

    @Override
    public void filter(ClientRequestContext request) throws JsonProcessingException {
        if (request.getEntity() instanceof Record facts) {
            byte[] body = json.writeValueAsBytes(facts);
            Optional<OwnedPath> at = OwnedPath.of(request.getUri().getRawPath());
            Optional<ProblemException> refused = at.isEmpty() ? Optional.empty() : check.refusal(at.get().authority(), request.getUri().getRawPath(), body);
            if (refused.isPresent()) {
                throw refused.get();
            }
        }
    }
}
