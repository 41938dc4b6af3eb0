package touchstone.gateway.identity.token;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
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
    private final Vertx vertx;
    private final TokenExchange exchange;
    private final ProblemResponder refusal;

    AuthenticationHandler(Vertx vertx, TokenExchange exchange, ProblemResponder refusal) {
        this.vertx = vertx;
        this.exchange = exchange;
        this.refusal = refusal;
    }

    void hang(@Observes Router router) {
        router.route().order(Integer.MIN_VALUE + 1).handler(this::enter);
    }

    private void enter(RoutingContext context) {
        HttpServerRequest request = context.request();
        Optional<PresentedCredential> shown = isAsset(request.path()) ? Optional.empty() : PresentedCredential.by(request);
        request.headers().remove("Authorization");
        if (shown.isEmpty()) {
            context.next();
            return;
        }
        Optional<ProblemException> forged = shown.get() instanceof PresentedCredential.Session session ? Csrf.refusal(request, session) : Optional.empty();
        if (forged.isPresent()) {
            refusal.answer(context, forged.get());
        } else {
            exchange.remembered(shown.get())
                    .ifPresentOrElse(admission -> admit(context, shown.get(), admission), () -> lookUp(context, shown.get()));
        }
    }

    private static boolean isAsset(String path) {
        return path.startsWith("/assets/") || path.startsWith("/webjars/");
    }

    private void lookUp(RoutingContext context, PresentedCredential shown) {
        String address = context.request().remoteAddress().hostAddress();
        context.request().pause();
        // A password takes its time to be checked; what else takes so long waits for a database that is away.
        long patience = shown instanceof PresentedCredential.Password ? 5_000 : 2_000;
        vertx.executeBlocking(() -> exchange.tokenFor(shown, address), false).timeout(patience, TimeUnit.MILLISECONDS).onComplete(found -> {
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
