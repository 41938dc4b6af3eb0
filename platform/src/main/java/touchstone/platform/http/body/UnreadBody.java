package touchstone.platform.http.body;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;

/**
 * What is still to come of a body when its answer has gone out is read and thrown away, since a connection that is cut in
 * the middle of sending would lose the answer. It may be neither slow nor long. After a body in chunks the connection ends: it
 * may have come with a second length, which Netty has taken off, and what follows may be meant to pass for another request
 * (RFC 9112, section 6.1).
 */
class UnreadBody {
    private static final long MOST = 100 << 20;
    private static final int TOO_SLOW = 408;

    private final Vertx vertx;
    private final BodyPace pace;

    UnreadBody(Vertx vertx, BodyPace pace) {
        this.vertx = vertx;
        this.pace = pace;
    }

    /** Before anything that refuses. */
    void mount(@Observes @Priority(1) Router router) {
        router.route().order(Integer.MIN_VALUE).handler(this::handle);
    }

    private void handle(RoutingContext context) {
        if (BodyReceiver.isSent(context.request())) {
            boolean chunked = context.request().getHeader("Transfer-Encoding") != null;
            context.addHeadersEndHandler(answering -> announce(context, chunked));
            context.addEndHandler(answered -> end(context, chunked));
        }
        context.next();
    }

    private static boolean isUnread(RoutingContext context) {
        return ReceivedBody.of(context).isEmpty();
    }

    private static void announce(RoutingContext context, boolean chunked) {
        if (isUnread(context) || chunked) {
            context.response().putHeader("Connection", "close");
        }
    }

    private void end(RoutingContext context, boolean chunked) {
        if (isUnread(context)) {
            drain(context);
        } else if (chunked) {
            context.request().connection().close();
        }
    }

    private void drain(RoutingContext context) {
        HttpServerRequest request = context.request();
        if (request.isEnded() || context.response().getStatusCode() == TOO_SLOW) {
            request.connection().close();
            return;
        }
        long watch = pace.watch(request, request.connection()::close);
        request.exceptionHandler(gone -> vertx.cancelTimer(watch))
                .endHandler(end -> request.connection().close())
                .handler(dropped -> {
                    if (request.bytesRead() > MOST) {
                        request.connection().close();
                    }
                }).resume();
    }
}
