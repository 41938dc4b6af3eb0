package touchstone.gateway.api.contract;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.smallrye.openapi.runtime.OpenApiDocumentService;
import io.smallrye.openapi.runtime.io.Format;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.logging.Logger;
import touchstone.gateway.clients.Owner;

/** Fetches what each service says of its own API, and remembers the last that each said. */
@ApplicationScoped
class OwnerDocuments {
    private static final Logger LOG = Logger.getLogger(OwnerDocuments.class);
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private final HttpClient http = HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    private final Map<Owner, ObjectNode> remembered = new ConcurrentHashMap<>();
    private final OpenApiDocumentService own;
    private final ObjectMapper json;

    OwnerDocuments(OpenApiDocumentService own, ObjectMapper json) {
        this.own = own;
        this.json = json;
    }

    /** What this process says of itself. */
    ObjectNode own() {
        return read(own.getDocument("<default>", Format.JSON));
    }

    /** What a service says now, or said last; empty when it has never been reached. */
    CompletableFuture<Optional<ObjectNode>> of(Owner owner) {
        HttpRequest request = HttpRequest.newBuilder(owner.address().resolve("/openapi?format=json")).timeout(PATIENCE).build();
        return http.sendAsync(request, BodyHandlers.ofByteArray())
                .thenAccept(answer -> remembered.put(owner, read(answer.body())))
                .exceptionally(away -> {
                    LOG.debugf(away, "No contract from %s", owner.key());
                    return null;
                })
                .thenApply(done -> Optional.ofNullable(remembered.get(owner)));
    }

    private ObjectNode read(byte[] document) {
        try {
            return (ObjectNode) json.readTree(document);
        } catch (IOException notJson) {
            throw new UncheckedIOException(notJson);
        }
    }
}
