package touchstone.gateway.api.proxy;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.streams.ReadStream;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyResponse;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Optional;
import touchstone.gateway.sync.VersionTracker;
import touchstone.platform.caller.TokenVerifier;

/**
 * Owners' answers, kept while nothing of their authority moves. Agencies ask the same every few minutes, and before a
 * board everybody asks the same; only the first of those who share a view costs an owner anything.
 */
@ApplicationScoped
class ResponseCache {
    private static final int LARGEST = 64 << 10;
    private static final int LONGEST_QUESTION = 2 << 10;
    private static final long ROOM = 16 << 20;

    /** What an entry takes besides its texts, roughly. */
    private static final int ENTRY = 1_000;
    private static final Duration UNASKED = Duration.ofMinutes(30);

    private final Cache<CacheKey, CachedResponse> kept = Caffeine.newBuilder().maximumWeight(ROOM)
            .weigher((CacheKey question, CachedResponse answer) -> ENTRY + question.length() + answer.body().length())
            .expireAfterAccess(UNASKED).build();

    private final VersionTracker versions;
    private final TokenVerifier tokens;

    ResponseCache(VersionTracker versions, TokenVerifier tokens) {
        this.versions = versions;
        this.tokens = tokens;
    }

    /** What is asked; empty when it is no question, or nobody knows how current an answer would be. */
    Optional<CacheKey> question(HttpServerRequest request, String authority) {
        if (request.method() != HttpMethod.GET) {
            return Optional.empty();
        }
        return versions.of(authority).map(version -> new CacheKey(request.uri(), String.join(",", request.headers().getAll("Accept")),
                tokens.viewOf(request.getHeader("Authorization"), authority), version)).filter(asked -> asked.length() <= LONGEST_QUESTION);
    }

    Optional<CachedResponse> to(CacheKey question) {
        return Optional.ofNullable(kept.getIfPresent(question));
    }

    /** Keeps what the owner answers to it. */
    ProxyInterceptor keeping(CacheKey question) {
        return new ProxyInterceptor() {
            @Override
            public Future<Void> handleProxyResponse(ProxyContext context) {
                ProxyResponse response = context.response();
                if (!isWorthKeeping(response)) {
                    return context.sendResponse();
                }
                Body sent = response.getBody();
                return read(sent).compose(body -> {
                    if (body.length() > LARGEST) {
                        response.setBody(Body.body(new ReplayedStream(body, sent.stream())));
                        return context.sendResponse();
                    }
                    CachedResponse answer = CachedResponse.of(response, body);
                    kept.put(question, answer);
                    response.release();
                    answer.give(context.request().proxiedRequest());
                    return Future.<Void>succeededFuture();
                }).onFailure(brokenOff -> context.request().proxiedRequest().response().reset());
            }
        };
    }

    /** What programs read; not a file. An owner does not say how long a list is that it is still writing. */
    private static boolean isWorthKeeping(ProxyResponse response) {
        String type = response.headers().get("Content-Type");
        return response.getStatusCode() == 200 && type != null && type.startsWith("application/json")
                && !response.headers().contains("Content-Disposition") && response.getBody().length() <= LARGEST;
    }

    /** All of it, or as much as is more than is kept. */
    private static Future<Buffer> read(Body sent) {
        Promise<Buffer> done = Promise.promise();
        ReadStream<Buffer> body = sent.stream();
        Buffer read = Buffer.buffer((int) Math.max(0, sent.length())); // grown, it would keep up to twice its room
        body.exceptionHandler(done::tryFail).endHandler(end -> done.tryComplete(read)).handler(chunk -> {
            if (read.appendBuffer(chunk).length() > LARGEST) {
                body.pause();
                done.tryComplete(read);
            }
        }).resume();
        return done.future();
    }
}
