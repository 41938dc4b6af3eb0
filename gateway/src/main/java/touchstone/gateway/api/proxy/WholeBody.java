package touchstone.gateway.api.proxy;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.file.OpenOptions;
import io.vertx.ext.web.RoutingContext;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyResponse;
import java.util.Optional;
import touchstone.platform.http.body.ReceivedBody;

/** Passes on what was received whole, so that an owner never waits for a sender outside. */
record WholeBody(Optional<Body> body) implements ProxyInterceptor {

    /** The body of a request, ready to be read; empty when it has none. */
    static Future<WholeBody> of(RoutingContext context) {
        Optional<ReceivedBody> received = ReceivedBody.of(context);
        return received.isPresent() ? of(received.get(), context) : Future.succeededFuture(new WholeBody(Optional.empty()));
    }

    private static Future<WholeBody> of(ReceivedBody received, RoutingContext context) {
        if (received.file() == null) {
            return Future.succeededFuture(new WholeBody(Optional.of(Body.body(received.memory()))));
        }
        Vertx vertx = context.vertx();
        context.addEndHandler(ended -> vertx.fileSystem().delete(received.file().toString()));
        return vertx.fileSystem().open(received.file().toString(), new OpenOptions().setRead(true).setWrite(false).setCreate(false))
                .map(file -> new WholeBody(Optional.of(Body.body(file, received.length()))));
    }

    @Override
    public Future<ProxyResponse> handleProxyRequest(ProxyContext context) {
        body.ifPresent(context.request()::setBody);
        return context.sendRequest();
    }
}
