package touchstone.gateway.api.contract;

import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import java.util.Set;

/**
 * Lets pages of other sites read what everybody may read, and nothing else: only answers to nobody in particular allow any
 * origin, and browsers then send no cookie along.
 */
class CrossOriginReads {
    private static final int ONCE_THE_CALLER_IS_KNOWN = Integer.MIN_VALUE + 2;
    private static final Set<String> READING = Set.of("GET", "HEAD");

    void mount(@Observes Router router) {
        router.route("/api/*").order(ONCE_THE_CALLER_IS_KNOWN).handler(CrossOriginReads::allow);
        router.route("/openapi*").order(ONCE_THE_CALLER_IS_KNOWN).handler(CrossOriginReads::allow);
    }

    private static void allow(RoutingContext context) {
        HttpServerRequest request = context.request();
        if (isPreflight(request)) {
            open(context.response()).putHeader("Access-Control-Allow-Methods", "GET, HEAD").putHeader("Access-Control-Allow-Headers", "Accept, If-None-Match")
                    .putHeader("Access-Control-Max-Age", "86400").setStatusCode(204).end();
            return;
        }
        if (READING.contains(request.method().name()) && request.getHeader("Authorization") == null) {
            context.addHeadersEndHandler(answering -> open(context.response()).putHeader("Access-Control-Expose-Headers", "ETag, Link, RateLimit, RateLimit-Policy, Retry-After"));
        }
        context.next();
    }

    /** Whether a browser asks in advance whether its page may read. */
    private static boolean isPreflight(HttpServerRequest request) {
        String wanted = request.getHeader("Access-Control-Request-Method");
        return request.method() == HttpMethod.OPTIONS && request.getHeader("Origin") != null && wanted != null && READING.contains(wanted);
    }

    private static HttpServerResponse open(HttpServerResponse response) {
        return response.putHeader("Access-Control-Allow-Origin", "*");
    }
}
