package touchstone.platform.http;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;

/**
 * What is still to come of a body when its answer has gone out is read and thrown away, since a connection that is cut in
 * the middle of sending would lose the answer. It may be neither slow nor long.
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
            context.addHeadersEndHandler(answering -> announce(context));
            context.addEndHandler(answered -> drain(context));
        }
        context.next();
    }

    private static boolean isUnread(RoutingContext context) {
        return ReceivedBody.of(context).isEmpty();
    }

    private static void announce(RoutingContext context) {
        if (isUnread(context)) {
            context.response().putHeader("Connection", "close");
        }
    }

    private void drain(RoutingContext context) {
        HttpServerRequest request = context.request();
        if (!isUnread(context)) {
            return;
        }
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
