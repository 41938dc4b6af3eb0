package touchstone.platform.http;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import java.util.regex.Pattern;
import touchstone.platform.problem.Problems;

/** Refuses addresses that decode to no text, before anything else reads them. */
class PathFilter {
    private static final Pattern HARMFUL = Pattern.compile("%(0[0-8bcefBCEF]|1[0-9a-fA-F]|7[fF])|%(?![0-9a-fA-F]{2})");

    private final EarlyRefusal refusal;

    PathFilter(EarlyRefusal refusal) {
        this.refusal = refusal;
    }

    void guard(@Observes Router router) {
        router.route().order(Integer.MIN_VALUE).handler(this::check);
    }

    private void check(RoutingContext context) {
        HttpServerRequest request = context.request();
        if (HARMFUL.matcher(request.uri()).find()) {
            refusal.answer(context, Problems.unreadable("The address holds a character that is not text. Remove it and try again."));
        } else {
            context.next();
        }
    }
}
