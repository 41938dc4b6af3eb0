package touchstone.gateway.clients.cache;

import io.vertx.core.buffer.Buffer;
import jakarta.inject.Singleton;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.client.ClientRequestContext;
import jakarta.ws.rs.client.ClientRequestFilter;
import jakarta.ws.rs.client.ClientResponseContext;
import jakarta.ws.rs.client.ClientResponseFilter;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.net.URI;
import java.util.Optional;
import touchstone.gateway.clients.OwnedPath;
import touchstone.gateway.clients.WatchedCall;

/** Lets pages ask an owner only for what is not known; they share what is with the API. */
@Provider
@Singleton
public class CachedCalls implements ClientRequestFilter, ClientResponseFilter {
    private static final String QUESTION = Question.class.getName();

    private final ResponseCache answers;
    private final VersionTracker versions;

    CachedCalls(ResponseCache answers, VersionTracker versions) {
        this.answers = answers;
        this.versions = versions;
    }

    @Override
    public void filter(ClientRequestContext request) {
        Optional<WatchedCall<?>> remembering = WatchedCall.current().filter(WatchedCall::isFromMemory);
        Optional<OwnedPath> path = OwnedPath.of(request.getUri().getRawPath());
        if (path.isPresent() && remembering.isPresent()) {
            remember(request, path.get(), remembering.get());
        } else if (path.isPresent() && HttpMethod.GET.equals(request.getMethod())) {
            question(request, path.get()).ifPresent(question -> answers.to(question).ifPresentOrElse(
                    known -> request.abortWith(response(known)), () -> request.setProperty(QUESTION, question)));
        }
    }

    private void remember(ClientRequestContext request, OwnedPath about, WatchedCall<?> call) {
        call.recall(versions.knownUntil(about.owner()));
        request.abortWith(answers.last(about, address(request), request.getHeaderString("Authorization"))
                .map(CachedCalls::response).orElseGet(() -> Response.status(503).build()));
    }

    private Optional<Question> question(ClientRequestContext request, OwnedPath about) {
        return answers.question(about, address(request), MediaType.APPLICATION_JSON, request.getHeaderString("Authorization"));
    }

    private static String address(ClientRequestContext request) {
        URI asked = request.getUri();
        return asked.getRawQuery() == null ? asked.getRawPath() : asked.getRawPath() + '?' + asked.getRawQuery();
    }

    private static Response response(CachedResponse known) {
        Response.ResponseBuilder response = Response.ok(known.body().getBytes());
        known.headers().forEach(response::header);
        return response.build();
    }

    @Override
    public void filter(ClientRequestContext request, ClientResponseContext response) throws IOException {
        if (request.getProperty(QUESTION) instanceof Question question && response.hasEntity()
                && ResponseCache.isWorthKeeping(response.getStatus(), response::getHeaderString)) {
            InputStream stream = response.getEntityStream();
            byte[] body = stream.readNBytes(ResponseCache.LARGEST + 1);
            if (body.length <= ResponseCache.LARGEST) {
                answers.keep(question, response::getHeaderString, Buffer.buffer(body));
            }
            response.setEntityStream(new SequenceInputStream(new ByteArrayInputStream(body), stream));
        }
    }
}
