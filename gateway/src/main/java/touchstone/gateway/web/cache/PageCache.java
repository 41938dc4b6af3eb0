package touchstone.gateway.web.cache;

import io.vertx.core.Context;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import touchstone.contracts.access.AccountsApi;
import touchstone.gateway.clients.cache.CacheKey;
import touchstone.gateway.clients.cache.Question;
import touchstone.gateway.clients.cache.VersionTracker;
import touchstone.gateway.clients.cache.VersionedCache;
import touchstone.gateway.identity.agency.Authorities;
import touchstone.gateway.identity.token.ProblemResponder;
import touchstone.gateway.web.layout.VisitorSlot;
import touchstone.platform.caller.Identity;
import touchstone.platform.caller.TokenVerifier;
import touchstone.platform.http.Correlation;
import touchstone.platform.problem.Problems;

/**
 * Answers with a page as it was rendered before, as long as its authority does not move. What nobody knows is made once
 * for all who ask meanwhile, and no more than so many pages at a time; of papers, each of which takes megabytes while it is made, fewer.
 */
class PageCache {
    private final Map<Question, Rendering> underWay = new ConcurrentHashMap<>();
    private final Vertx vertx;
    private final VersionedCache kept;
    private final VersionTracker versions;
    private final Authorities authorities;
    private final TokenVerifier tokens;
    private final RenderingLimit limit;
    private final RenderingLimit paperLimit;
    private final ProblemResponder refusal;

    PageCache(Vertx vertx, VersionedCache kept, VersionTracker versions, Authorities authorities, TokenVerifier tokens,
            @ConfigProperty(name = "touchstone.pages.at-once") int pages, @ConfigProperty(name = "touchstone.pages.patience") Duration patience,
            @ConfigProperty(name = "touchstone.papers.at-once") int papers, @ConfigProperty(name = "touchstone.papers.patience") Duration papersPatience,
            ProblemResponder refusal) {
        this.vertx = vertx;
        this.kept = kept;
        this.versions = versions;
        this.authorities = authorities;
        this.tokens = tokens;
        this.limit = new RenderingLimit(vertx, pages, patience);
        this.paperLimit = new RenderingLimit(vertx, papers, papersPatience);
        this.refusal = refusal;
    }

    /** After it is known who asks. */
    void mount(@Observes Router router) {
        router.get().order(Integer.MIN_VALUE + 4).handler(this::enter);
    }

    private void enter(RoutingContext context) {
        PageAddress address = PageAddress.of(context.request());
        if (!address.isPage() || !address.slug().isEmpty() && authorities.inMemory(address.slug()).isEmpty()) {
            context.next();
            return;
        }
        Identity identity = tokens.identify(context.request().getHeader("Authorization"));
        Rendering rendering = new Rendering(PageVisitor.of(context, identity), question(address, identity), Promise.promise());
        if (!isAnswered(context, rendering)) {
            make(context, rendering);
        }
    }

    private Optional<Question> question(PageAddress address, Identity identity) {
        boolean front = address.slug().isEmpty();
        PageView view = new PageView(front ? identity.grants() : identity.viewOf(address.slug()), !identity.isAnonymous(),
                identity.mayAnywhere(AccountsApi.class, "accounts"));
        return (front ? versions.ofAll() : versions.of(address.slug()))
                .map(version -> new Question(new CacheKey(address.uri(), "text/html", view), version));
    }

    private boolean isAnswered(RoutingContext context, Rendering asked) {
        Optional<CachedReply> page = asked.question().flatMap(question -> kept.to(question, CachedReply.class));
        page.ifPresent(known -> send(context, known.to(asked.visitor(), context.request())));
        return page.isPresent();
    }

    private static void send(RoutingContext context, PageReply reply) {
        HttpServerRequest request = context.request();
        HttpServerResponse response = request.response().setStatusCode(reply.status());
        response.headers().remove("Content-Encoding"); // "identity", unless it is said
        reply.headers().forEach(response::putHeader);
        response.putHeader(Correlation.HEADER, Correlation.accept(request.getHeader(Correlation.HEADER)));
        if (reply.body() == null) {
            response.end();
        } else {
            response.end(reply.body());
        }
    }

    /** Or waits for who began to. Then it is there, unless it must not be shown to two. */
    private void make(RoutingContext context, Rendering mine) {
        Rendering first = mine.question().map(question -> underWay.putIfAbsent(question, mine)).orElse(null);
        if (first == null) {
            render(context, mine);
            return;
        }
        Context loop = vertx.getOrCreateContext();
        context.request().pause();
        first.made().future().onComplete(made -> loop.runOnContext(now -> {
            context.request().resume();
            if (!isAnswered(context, mine)) {
                render(context, mine);
            }
        }));
    }

    private void render(RoutingContext context, Rendering rendering) {
        context.request().pause();
        rendering.made().future().onComplete(made -> rendering.question().ifPresent(question -> underWay.remove(question, rendering)));
        RenderingLimit room = PageAddress.isPaper(context.request().path()) ? paperLimit : limit;
        room.enter(() -> {
            rendering.made().future().onComplete(made -> room.leave());
            context.put(VisitorSlot.SHARED, rendering);
            context.addEndHandler(ended -> rendering.end());
            context.request().resume();
            context.next();
        }, () -> {
            rendering.end();
            context.request().resume();
            refusal.answer(context, Problems.busy());
        });
    }
}
