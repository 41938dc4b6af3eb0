package touchstone.gateway.api.proxy;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpMethod;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyResponse;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import touchstone.gateway.clients.Owner;
import touchstone.gateway.clients.OwnerHealth;
import touchstone.gateway.clients.OwnerSilent;
import touchstone.gateway.identity.token.ProblemResponder;

/** Waits for the beginning of an owner's answer as long as the owner is there; an owner that hangs up is away as well. */
record PatienceInterceptor(Owner owner, HttpClientRequest sent, OwnerHealth health, ProblemResponder refusal) implements ProxyInterceptor {
    private static final Set<HttpMethod> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

    @Override
    public Future<ProxyResponse> handleProxyRequest(ProxyContext context) {
        CompletableFuture<ProxyResponse> answer = context.sendRequest().onSuccess(answered -> health.heard(owner)).toCompletionStage().toCompletableFuture();
        health.watch(owner, answer);
        return Future.fromCompletionStage(answer, Vertx.currentContext()).map(said -> isLeaving(said) ? instead(context, said) : said).recover(silent -> {
            sent.reset();
            return Future.succeededFuture(say(context, new OwnerSilent(owner, true, silent)));
        });
    }

    /** Asked to end, it turns away what comes without having looked at it; its own refusals say when to come again. */
    private static boolean isLeaving(ProxyResponse said) {
        return said.getStatusCode() == 503 && !said.headers().contains("Retry-After");
    }

    private ProxyResponse instead(ProxyContext context, ProxyResponse said) {
        said.release();
        return say(context, new OwnerSilent(owner, false, null));
    }

    private ProxyResponse say(ProxyContext context, OwnerSilent silent) {
        boolean reading = READING.contains(context.request().getMethod());
        return refusal.fill(context.request().response(), silent.toProgram(reading));
    }
}
