package touchstone.platform.http;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import java.util.regex.Pattern;
import touchstone.platform.problem.Problems;

/**
 * Refuses addresses that are no text or can be read in two ways, before anything else reads them: what one filter takes
 * for the path is what every other does, and what is answered.
 */
class PathFilter {
    private static final Pattern NO_TEXT = Pattern.compile("%(0[0-8bcefBCEF]|1[0-9a-fA-F]|7[fF])|%(?![0-9a-fA-F]{2})");

    /** A slash to some readers and none to others, or what some cut off. */
    private static final Pattern AMBIGUOUS = Pattern.compile("[^!-~]|[\\\\;]|%2[fF]|%5[cC]");

    private final EarlyRefusal refusal;

    PathFilter(EarlyRefusal refusal) {
        this.refusal = refusal;
    }

    void guard(@Observes Router router) {
        router.route().order(Integer.MIN_VALUE).handler(this::check);
    }

    private void check(RoutingContext context) {
        if (NO_TEXT.matcher(context.request().uri()).find()) {
            refusal.answer(context, Problems.unreadable("The address holds a character that is not text. Remove it and try again."));
        } else if (!isNormal(context)) {
            refusal.answer(context, Problems.unreadable("Write the path in its one normal form: no empty or dotted parts, no backslash or "
                    + "semicolon, no slash in a part, and letters, digits, '-', '.', '_' and '~' as themselves."));
        } else {
            context.next();
        }
    }

    /** As RFC 3986, section 6.2.2, has it. An address that begins with a scheme is for proxies, which we are none of. */
    private static boolean isNormal(RoutingContext context) {
        HttpServerRequest request = context.request();
        String path = request.path();
        return request.uri().startsWith("/") && !AMBIGUOUS.matcher(path).find() && path.equals(context.normalizedPath());
    }
}
