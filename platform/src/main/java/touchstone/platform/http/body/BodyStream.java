package touchstone.platform.http.body;

import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;

/** Lets operations read the body that was received, and nothing of one that was not. */
class BodyStream {
    @ServerRequestFilter(preMatching = true)
    void set(ContainerRequestContext request, RoutingContext context) throws IOException {
        Optional<ReceivedBody> received = ReceivedBody.of(context);
        if (received.isPresent()) {
            CurrentRequestManager.get().registerCompletionCallback(ended -> received.get().delete());
            request.setEntityStream(received.get().open());
        } else {
            request.setEntityStream(InputStream.nullInputStream());
        }
    }
}
