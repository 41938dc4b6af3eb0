package touchstone.gateway.identity.token;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import touchstone.gateway.identity.session.Csrf;
import touchstone.gateway.identity.session.PresentedCredential;
import touchstone.platform.problem.DatabaseFailure;
import touchstone.platform.problem.ProblemException;
import touchstone.platform.problem.Problems;

/**
 * Every request passes here first. Whatever identity it claims is taken off; what it shows is exchanged for the
 * internal token, which is all that anything behind the door believes.
 */
class AuthenticationHandler {
    private static final Duration PASSWORD = Duration.ofSeconds(3);

    private final Vertx vertx;
    private final TokenExchange exchange;
    private final RateLimits limits;
    private final ProblemResponder refusal;
    private final Duration patience;

    AuthenticationHandler(Vertx vertx, TokenExchange exchange, RateLimits limits, ProblemResponder refusal,
            @ConfigProperty(name = "touchstone.callers.patience") Duration patience) {
        this.vertx = vertx;
        this.exchange = exchange;
        this.limits = limits;
        this.refusal = refusal;
        this.patience = patience;
    }

    void hang(@Observes Router router) {
        router.route().order(Integer.MIN_VALUE + 1).handler(this::enter);
    }

    private void enter(RoutingContext context) {
        HttpServerRequest request = context.request();
        Optional<PresentedCredential> shown = isAsset(request.path()) ? Optional.empty() : PresentedCredential.by(request);
        request.headers().remove("Authorization");
        Optional<Admission> known = shown.flatMap(exchange::remembered);
        Optional<ProblemException> refused = known.isPresent() ? Optional.empty() : limits.take(context, "address " + address(request));
        refused = refused.isPresent() ? refused : shown.flatMap(one -> one instanceof PresentedCredential.Session session ? Csrf.refusal(request, session) : Optional.empty());
        if (refused.isPresent()) {
            refusal.answer(context, refused.get());
        } else if (shown.isEmpty()) {
            context.next();
        } else {
            known.ifPresentOrElse(admission -> admit(context, shown.get(), admission), () -> lookUp(context, shown.get()));
        }
    }

    private static boolean isAsset(String path) {
        return path.startsWith("/assets/") || path.startsWith("/webjars/");
    }

    private static String address(HttpServerRequest request) {
        return request.remoteAddress().hostAddress();
    }

    private void lookUp(RoutingContext context, PresentedCredential shown) {
        String address = address(context.request());
        context.request().pause();
        // A password takes its time to be checked; what else takes so long waits for a database that is away.
        Duration wait = shown instanceof PresentedCredential.Password ? patience.plus(PASSWORD) : patience;
        vertx.executeBlocking(() -> exchange.tokenFor(shown, address), false).timeout(wait.toMillis(), TimeUnit.MILLISECONDS).onComplete(found -> {
            context.request().resume();
            if (found.failed()) {
                refusal.answer(context, found.cause() instanceof TimeoutException ? DatabaseFailure.problem() : found.cause());
            } else if (found.result().isPresent()) {
                admit(context, shown, found.result().get());
            } else {
                turnAway(context, shown);
            }
        });
    }

    /** What is answered to somebody who is known no browser keeps: going back after signing out shows it to nobody. */
    private void admit(RoutingContext context, PresentedCredential shown, Admission admission) {
        Optional<ProblemException> tooOften = limits.take(context, admission.caller());
        if (tooOften.isPresent()) {
            refusal.answer(context, tooOften.get());
            return;
        }
        Optional<ProblemException> outOfScope = ScopeRule.refusal(context.request().method(), context.normalizedPath(), admission.scopes());
        if (outOfScope.isPresent()) {
            context.response().putHeader("WWW-Authenticate", "Bearer error=\"insufficient_scope\"");
            refusal.answer(context, outOfScope.get());
            return;
        }
        context.request().headers().set("Authorization", "Bearer " + admission.token());
        context.addHeadersEndHandler(answering -> context.response().putHeader("Cache-Control", "no-store"));
        if (shown instanceof PresentedCredential.Session session) {
            context.put(Csrf.FIELD, Csrf.of(session));
        }
        context.next();
    }

    /** A session that has ended, or a calendar's old address, is an anonymous visit; a wrong password or credential is an error. */
    private void turnAway(RoutingContext context, PresentedCredential shown) {
        if (shown instanceof PresentedCredential.Session || shown instanceof PresentedCredential.CalendarAddress) {
            context.next();
        } else {
            refusal.answer(context, Problems.signInFirst());
        }
    }
}
