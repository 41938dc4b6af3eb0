package touchstone.platform.http;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import java.util.regex.Pattern;

/** Refuses addresses that decode to no text, before anything else reads them. */
class PathFilter {
    private static final Pattern HARMFUL = Pattern.compile("%(0[0-8bcefBCEF]|1[0-9a-fA-F]|7[fF])|%(?![0-9a-fA-F]{2})");
    private static final String ANSWER = """
            {"type":"/problems/unreadable","title":"The request could not be read","status":400,\
            "detail":"The address holds a character that is not text. Remove it and try again."}""";

    void guard(@Observes Router router) {
        router.route().order(Integer.MIN_VALUE).handler(PathFilter::check);
    }

    private static void check(RoutingContext context) {
        HttpServerRequest request = context.request();
        if (HARMFUL.matcher(request.uri()).find()) {
            context.response().setStatusCode(400).putHeader("Content-Type", "application/problem+json").end(ANSWER);
        } else {
            context.next();
        }
    }
}
