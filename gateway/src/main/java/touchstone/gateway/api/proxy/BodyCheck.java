package touchstone.gateway.api.proxy;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import touchstone.gateway.clients.OwnedPath;
import touchstone.gateway.clients.reference.ReferenceCheck;
import touchstone.platform.http.body.ReceivedBody;

/** Looks through what is sent before it is passed on. */
@ApplicationScoped
class BodyCheck {
    private final Vertx vertx;
    private final ReferenceCheck references;

    BodyCheck(Vertx vertx, ReferenceCheck references) {
        this.vertx = vertx;
        this.references = references;
    }

    /** Fails where JSON names what there is not. What is short is looked through at once, and only what names something waits. */
    Future<Void> check(RoutingContext context, OwnedPath about) {
        String type = context.request().getHeader("Content-Type");
        return type == null || !type.contains("json") ? Future.succeededFuture()
                : ReceivedBody.of(context).filter(this::concerns).map(body -> looked(body, about)).orElseGet(Future::succeededFuture);
    }

    private boolean concerns(ReceivedBody body) {
        return body.memory() == null || references.concerns(body.memory().getBytes());
    }

    private Future<Void> looked(ReceivedBody body, OwnedPath about) {
        return vertx.executeBlocking(() -> {
            references.refusal(about.authority(), all(body)).ifPresent(refused -> {
                throw refused;
            });
            return null;
        }, false);
    }

    private static byte[] all(ReceivedBody body) throws IOException {
        try (InputStream bytes = body.open()) {
            return bytes.readAllBytes();
        }
    }
}
