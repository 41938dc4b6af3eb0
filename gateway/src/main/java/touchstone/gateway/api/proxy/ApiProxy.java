package touchstone.gateway.api.proxy;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.RequestOptions;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.httpproxy.HttpProxy;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyOptions;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import java.net.URI;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import touchstone.gateway.clients.OwnedPath;
import touchstone.gateway.clients.Owner;
import touchstone.gateway.clients.OwnerHealth;
import touchstone.gateway.clients.OwnerSilent;
import touchstone.gateway.clients.OwnerTokens;
import touchstone.gateway.clients.cache.LocalWrite;
import touchstone.gateway.clients.cache.Question;
import touchstone.gateway.clients.cache.ResponseCache;
import touchstone.gateway.identity.agency.Authorities;
import touchstone.gateway.identity.token.ProblemResponder;
import touchstone.platform.http.Correlation;
import touchstone.platform.problem.ProblemException;
import touchstone.platform.problem.Problems;

/**
 * Passes API requests on to their owners, unless the answer is known. The door before it has put the internal token in
 * place of what was shown.
 */
class ApiProxy {
    private static final HttpClientOptions OPTIONS = new HttpClientOptions()
            .setMaxPoolSize(64).setConnectTimeout(800).setIdleTimeout(60).setKeepAliveTimeout(30);

    private static final ProxyOptions PROXY = new ProxyOptions().setSupportWebSocket(false);

    private static final Set<HttpMethod> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD);
    private static final Set<HttpMethod> SAFE = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

    /** One for each event loop: a request and a connection of two loops would wake each other at every step. */
    private final Map<Thread, HttpClient> clients = new ConcurrentHashMap<>();

    /** Read once: asking the settings at each request is a tenth of passing it on. */
    private final Map<Owner, URI> addresses = Arrays.stream(Owner.values()).collect(Collectors.toMap(owner -> owner, Owner::address));

    private final Vertx vertx;
    private final Authorities authorities;
    private final ProblemResponder refusal;
    private final Event<LocalWrite> written;
    private final ResponseCache answers;
    private final OwnerTokens tokens;
    private final OwnerHealth health;
    private final BodyCheck bodies;

    ApiProxy(Vertx vertx, Authorities authorities, ProblemResponder refusal, Event<LocalWrite> written, ResponseCache answers,
            OwnerTokens tokens, OwnerHealth health, BodyCheck bodies) {
        this.vertx = vertx;
        this.authorities = authorities;
        this.refusal = refusal;
        this.written = written;
        this.answers = answers;
        this.tokens = tokens;
        this.health = health;
        this.bodies = bodies;
    }

    void mount(@Observes Router router) {
        router.routeWithRegex("/api/(?<owner>plans|metrics|governance)/(?<authority>[^/]+)(/.*)?")
                .order(Integer.MIN_VALUE + 3).handler(this::route);
    }

    private void route(RoutingContext context) {
        String authority = context.pathParam("authority");
        if (authorities.inMemory(authority).isPresent()) {
            answer(context, authority);
            return;
        }
        context.request().pause();
        vertx.executeBlocking(() -> authorities.find(authority).isPresent(), false).onComplete(known -> {
            if (known.succeeded() && known.result()) {
                answer(context, authority);
            } else {
                refusal.answer(context, known.failed() ? known.cause() : Problems.notFound("authority"));
            }
        });
    }

    private void answer(RoutingContext context, String authority) {
        HttpServerRequest request = context.request();
        request.headers().remove("Cookie").remove("X-CSRF-Token");
        request.headers().set(Correlation.HEADER, Correlation.accept(request.getHeader(Correlation.HEADER)));
        OwnedPath about = new OwnedPath(Owner.valueOf(context.pathParam("owner").toUpperCase(Locale.ROOT)), authority);
        Optional<Question> question = question(request, about);
        question.flatMap(answers::to).ifPresentOrElse(known -> CachingInterceptor.give(known, request), () -> forward(context, about, question));
    }

    private Optional<Question> question(HttpServerRequest request, OwnedPath about) {
        return !READING.contains(request.method()) ? Optional.empty() : answers.question(about, request.uri(),
                String.join(",", request.headers().getAll("Accept")), request.getHeader("Authorization"));
    }

    private void forward(RoutingContext context, OwnedPath about, Optional<Question> question) {
        HttpServerRequest request = context.request();
        Owner owner = about.owner();
        if (health.isAway(owner)) {
            refusal.answer(context, unasked(owner, request));
            return;
        }
        HttpClient client = clients.computeIfAbsent(Thread.currentThread(), loop -> vertx.createHttpClient(OPTIONS));
        request.pause();
        bodies.check(context, about).compose(fine -> whole(context, owner)).onFailure(refused -> refusal.answer(context, refused)).onSuccess(body ->
                client.request(to(addresses.get(owner), request)).onComplete(connected -> {
                    if (connected.failed()) {
                        refusal.answer(context, unasked(owner, request));
                    } else {
                        pass(context, client, connected.result(), about, question, body);
                    }
                }));
    }

    private static ProblemException unasked(Owner owner, HttpServerRequest request) {
        return new OwnerSilent(owner, false, null).toProgram(SAFE.contains(request.method()));
    }

    /** The body, and a token of its caller's that is for this owner alone: what was looked at before was asked with the gateway's own. */
    private Future<WholeBody> whole(RoutingContext context, Owner owner) {
        HttpServerRequest request = context.request();
        Optional.ofNullable(request.getHeader("Authorization"))
                .ifPresent(own -> request.headers().set("Authorization", tokens.authorization(owner, own)));
        return WholeBody.of(context);
    }

    private static RequestOptions to(URI owner, HttpServerRequest request) {
        return new RequestOptions().setHost(owner.getHost()).setPort(owner.getPort())
                .setSsl("https".equals(owner.getScheme())).setMethod(request.method()).setURI(request.uri());
    }

    private void pass(RoutingContext context, HttpClient client, HttpClientRequest connected, OwnedPath about, Optional<Question> question, WholeBody body) {
        HttpProxy proxy = HttpProxy.reverseProxy(PROXY, client)
                .origin(ignored -> Future.succeededFuture(connected))
                .addInterceptor(body)
                .addInterceptor(new PatienceInterceptor(about.owner(), connected, health, refusal))
                .addInterceptor(new TellOfWriting(about, written));
        question.filter(asked -> context.request().method() == HttpMethod.GET).map(asked -> new CachingInterceptor(answers, asked)).ifPresent(proxy::addInterceptor);
        proxy.handle(context.request());
    }

    /** Before the writer hears of it, so that whatever is read next is read anew. */
    private record TellOfWriting(OwnedPath about, Event<LocalWrite> written) implements ProxyInterceptor {
        @Override
        public Future<Void> handleProxyResponse(ProxyContext context) {
            boolean reading = SAFE.contains(context.request().getMethod());
            if (!reading && context.response().getStatusCode() < 400) {
                written.fire(new LocalWrite(about.authority(), about.owner()));
            }
            return context.sendResponse();
        }
    }
}
