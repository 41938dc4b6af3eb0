package touchstone.gateway.api.proxy;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
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
    private final CurrentVertxRequest current;

    BodyCheck(Vertx vertx, ReferenceCheck references, CurrentVertxRequest current) {
        this.vertx = vertx;
        this.references = references;
        this.current = current;
    }

    /** Fails where JSON names what there is not. What is short is looked through at once, and only what names something waits. */
    Future<Void> check(RoutingContext context, OwnedPath about) {
        String type = context.request().getHeader("Content-Type");
        return type == null || !type.contains("json") ? Future.succeededFuture()
                : ReceivedBody.of(context).filter(body -> concerns(context, body))
                .map(body -> vertx.<Void>executeBlocking(() -> look(context, body, about), false)).orElseGet(Future::succeededFuture);
    }

    private boolean concerns(RoutingContext context, ReceivedBody body) {
        return body.memory() == null || references.concerns(context.request().path(), body.memory().getBytes());
    }

    /** On behalf of the caller: what they may not read is not there. */
    @ActivateRequestContext
    Void look(RoutingContext context, ReceivedBody body, OwnedPath about) throws IOException {
        current.setCurrent(context);
        references.refusal(about.authority(), context.request().path(), all(body)).ifPresent(refused -> {
            throw refused;
        });
        return null;
    }

    private static byte[] all(ReceivedBody body) throws IOException {
        try (InputStream bytes = body.open()) {
            return bytes.readAllBytes();
        }
    }
}
