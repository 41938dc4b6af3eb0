package touchstone.platform.http.body;

import io.quarkus.runtime.configuration.MemorySize;
import io.vertx.core.AsyncResult;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import touchstone.platform.caller.TokenVerifier;
import touchstone.platform.http.EarlyRefusal;
import touchstone.platform.problem.ProblemException;
import touchstone.platform.problem.Problems;

/**
 * Receives a body whole before anybody works on it, so that no thread and no connection to another service ever waits for a
 * sender. Of a caller whom nobody knows only a form is taken, which is given back in case they have to sign in first.
 */
class BodyReceiver {
    private static final int ONCE_THE_CALLER_IS_KNOWN = Integer.MIN_VALUE + 2;
    private static final Set<HttpMethod> SAFE = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);
    private static final String FORM = "application/x-www-form-urlencoded";

    private final Vertx vertx;
    private final TokenVerifier tokens;
    private final BodyPace pace;
    private final EarlyRefusal refusal;
    private final long ordinary;
    private final long file;

    /** @param ordinary the most that JSON or a form may have; whatever else is sent is a file */
    BodyReceiver(Vertx vertx, TokenVerifier tokens, BodyPace pace, EarlyRefusal refusal,
            @ConfigProperty(name = "touchstone.body.max-size") MemorySize ordinary,
            @ConfigProperty(name = "touchstone.uploads.max-size") MemorySize file) {
        this.vertx = vertx;
        this.tokens = tokens;
        this.pace = pace;
        this.refusal = refusal;
        this.ordinary = ordinary.asLongValue();
        this.file = file.asLongValue();
    }

    void mount(@Observes Router router) {
        router.route().order(ONCE_THE_CALLER_IS_KNOWN).handler(this::handle);
    }

    static boolean isSent(HttpServerRequest request) {
        return saidLength(request) > 0 || request.getHeader("Transfer-Encoding") != null;
    }

    private void handle(RoutingContext context) {
        try {
            if (isSent(context.request()) && isWelcome(context.request())) {
                receive(context);
            } else {
                context.next();
            }
        } catch (ProblemException refused) {
            refusal.answer(context, refused);
        }
    }

    /** 401 where nobody may send anything without being known; elsewhere it is left to the operation to say so. */
    private boolean isWelcome(HttpServerRequest request) {
        if (SAFE.contains(request.method()) || !tokens.identify(request.getHeader("Authorization")).isAnonymous()) {
            return true;
        }
        if (request.path().startsWith("/api/")) {
            throw Problems.signInFirst();
        }
        return type(request).startsWith(FORM);
    }

    private void receive(RoutingContext context) {
        HttpServerRequest request = context.request();
        String type = type(request);
        boolean small = type.contains("json") || type.startsWith(FORM);
        boolean packed = isPacked(request, type.contains("json"));
        long limit = small ? ordinary : type.startsWith("multipart/") ? ordinary + file : file;
        ProblemException tooLarge = small ? tooLarge() : fileTooLarge();
        if (saidLength(request) > limit) {
            throw tooLarge;
        }
        BodyReception reception = new BodyReception(vertx, request, limit, tooLarge);
        long watch = pace.watch(request, () -> reception.fail(tooSlow()));
        reception.begin().eventually(() -> Future.succeededFuture(vertx.cancelTimer(watch)))
                .compose(body -> packed ? unpacked(request, body, limit, tooLarge) : Future.succeededFuture(body))
                .onComplete(body -> proceed(context, body));
    }

    /** 415 for what is not unpacked here, and would be read as what it is not. */
    private static boolean isPacked(HttpServerRequest request, boolean json) {
        String coding = request.getHeader("Content-Encoding");
        if (coding == null || coding.equalsIgnoreCase("identity")) {
            return false;
        }
        if (!json || !coding.equalsIgnoreCase("gzip")) {
            throw Problems.of(415, "media-type", "Cannot read that kind of content",
                    "JSON may come in gzip. Send anything else as it is, without a Content-Encoding.", List.of());
        }
        return true;
    }

    /** From here on the request is as if it had come so. */
    private Future<ReceivedBody> unpacked(HttpServerRequest request, ReceivedBody body, long limit, ProblemException tooLarge) {
        return vertx.executeBlocking(() -> PackedBody.unpack(body, limit, tooLarge), false).onSuccess(plain ->
                request.headers().remove("Content-Encoding").set("Content-Length", String.valueOf(plain.length())));
    }

    /** Unless its sender has gone, and nobody is there to be told. */
    private void proceed(RoutingContext context, AsyncResult<ReceivedBody> body) {
        if (body.succeeded()) {
            body.result().keepIn(context);
            context.next();
        } else if (body.cause() instanceof ProblemException refused) {
            refusal.answer(context, refused);
        } else {
            context.response().reset();
        }
    }

    private static String type(HttpServerRequest request) {
        return Objects.requireNonNullElse(request.getHeader("Content-Type"), "").toLowerCase(Locale.ROOT);
    }

    /** As the server has checked it; 0 when it was not said. */
    private static long saidLength(HttpServerRequest request) {
        String length = request.getHeader("Content-Length");
        return length == null ? 0 : Long.parseLong(length);
    }

    private ProblemException tooLarge() {
        return Problems.of(413, "too-large", "Too large",
                "A request may have up to %d MB here. Send less at once.".formatted(ordinary >> 20), List.of());
    }

    private ProblemException fileTooLarge() {
        return Problems.of(413, "too-large", "Too large", "A file may have up to %d MB here. Send a smaller one, or put its address forward as a link."
                .formatted(file >> 20), List.of());
    }

    private static ProblemException tooSlow() {
        return Problems.of(408, "too-slow", "It came too slowly", "Nothing was saved. Send it again over a better connection, or less at once.", List.of());
    }
}
