package touchstone.platform.http;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.VertxHttpRecorder;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.impl.RoutingContextInternal;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import touchstone.platform.problem.Problems;

/** A large body is taken where files are sent, which go to disk. Anywhere else a body is read into memory and stays small. */
class BodyLimits {
    private static final int AFTER_THE_LIMIT_FOR_ALL = -1;
    private static final int SHORT = 64 << 10;

    private final Optional<Pattern> files;
    private final long ordinary;
    private final EarlyRefusal refusal;

    /** @param files addresses that take files */
    BodyLimits(
            @ConfigProperty(name = "touchstone.uploads.at") Optional<Pattern> files,
            @ConfigProperty(name = "touchstone.body.max-size") MemorySize ordinary, EarlyRefusal refusal) {
        this.files = files;
        this.ordinary = ordinary.asLongValue();
        this.refusal = refusal;
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
            refusal.answer(context, Problems.of(413, "too-large", "Too large",
                    "A request may have up to %d MB here. Send less at once.".formatted(ordinary >> 20), List.of()));
        } else {
            context.put(VertxHttpRecorder.MAX_REQUEST_SIZE_KEY, ordinary);
            receive(context);
        }
    }

    /** A worker that began before the body is there would wait for it piece by piece; and a form that is refused is kept. */
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
        String type = Objects.requireNonNullElse(request.getHeader("Content-Type"), "");
        boolean form = type.startsWith("application/x-www-form-urlencoded");
        return length > 0 && (form || length <= SHORT && type.startsWith("application/json")) && request.getHeader("Expect") == null;
    }

    /** As the server has checked it; 0 when it was not said, and then it is counted while it arrives. */
    private static long saidLength(HttpServerRequest request) {
        String length = request.getHeader("Content-Length");
        return length == null ? 0 : Long.parseLong(length);
    }
}
