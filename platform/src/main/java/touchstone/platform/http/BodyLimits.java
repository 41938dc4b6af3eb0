package touchstone.platform.http;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.VertxHttpRecorder;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.impl.RoutingContextInternal;
import jakarta.enterprise.event.Observes;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** A large body is taken where files are sent, which go to disk. Anywhere else a body is read into memory and stays small. */
class BodyLimits {
    private static final int AFTER_THE_LIMIT_FOR_ALL = -1;
    private static final int SHORT = 64 << 10;
    private static final String ANSWER = """
            {"type":"/problems/too-large","title":"Too large","status":413,\
            "detail":"A request may have up to %d MB here. Send less at once."}""";

    private final Optional<Pattern> files;
    private final long ordinary;

    /** @param files addresses that take files */
    BodyLimits(
            @ConfigProperty(name = "touchstone.uploads.at") Optional<Pattern> files,
            @ConfigProperty(name = "touchstone.body.max-size") MemorySize ordinary) {
        this.files = files;
        this.ordinary = ordinary.asLongValue();
    }

    void guard(@Observes Router router) {
        router.route().order(AFTER_THE_LIMIT_FOR_ALL).handler(this::check);
    }

    private void check(RoutingContext context) {
        HttpServerRequest request = context.request();
        if (files.isPresent() && files.get().matcher(request.path()).matches()) {
            context.next();
        } else if (saidLength(request) > ordinary) {
            // The rest is read and thrown away: a connection cut in the middle of sending would lose the answer.
            request.resume();
            context.response().setStatusCode(413).putHeader("Content-Type", "application/problem+json").end(ANSWER.formatted(ordinary >> 20));
        } else {
            context.put(VertxHttpRecorder.MAX_REQUEST_SIZE_KEY, ordinary);
            receive(context);
        }
    }

    /** A worker that began before the body is there would wait for it piece by piece. */
    private static void receive(RoutingContext context) {
        if (isShort(context.request())) {
            context.request().body().onSuccess(body -> {
                ((RoutingContextInternal) context).setBody(body);
                context.next();
            });
            context.request().resume();
        } else {
            context.next();
        }
    }

    private static boolean isShort(HttpServerRequest request) {
        long length = saidLength(request);
        String type = request.getHeader("Content-Type");
        return length > 0 && length <= SHORT && type != null && type.startsWith("application/json") && request.getHeader("Expect") == null;
    }

    /** As the server has checked it; 0 when it was not said, and then it is counted while it arrives. */
    private static long saidLength(HttpServerRequest request) {
        String length = request.getHeader("Content-Length");
        return length == null ? 0 : Long.parseLong(length);
    }
}
