package touchstone.gateway.proxy;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.streams.ReadStream;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyResponse;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Optional;
import touchstone.gateway.live.Versions;
import touchstone.platform.caller.Tokens;

/**
 * Owners' answers, kept while nothing of their authority moves. Agencies ask the same every few minutes, and before a
 * board everybody asks the same; only the first of those who share a view costs an owner anything.
 */
@ApplicationScoped
class KeptAnswers {
    private static final long LARGEST = 64 << 10;
    private static final long ROOM = 16 << 20;
    private static final Duration UNASKED = Duration.ofMinutes(30);

    private final Cache<Question, Answer> kept = Caffeine.newBuilder().maximumWeight(ROOM)
            .weigher((Question question, Answer answer) -> answer.body().length()).expireAfterAccess(UNASKED).build();

    private final Versions versions;
    private final Tokens tokens;

    KeptAnswers(Versions versions, Tokens tokens) {
        this.versions = versions;
        this.tokens = tokens;
    }

    /** What is asked; empty when it is no question, or nobody knows how current an answer would be. */
    Optional<Question> question(HttpServerRequest request, String authority) {
        if (request.method() != HttpMethod.GET) {
            return Optional.empty();
        }
        return versions.of(authority).map(version -> new Question(request.uri(), request.getHeader("Accept"),
                tokens.viewOf(request.getHeader("Authorization"), authority), version));
    }

    Optional<Answer> to(Question question) {
        return Optional.ofNullable(kept.getIfPresent(question));
    }

    /** Keeps what the owner answers to it. */
    ProxyInterceptor keeping(Question question) {
        return new ProxyInterceptor() {
            @Override
            public Future<Void> handleProxyResponse(ProxyContext context) {
                ProxyResponse response = context.response();
                if (!isWorthKeeping(response)) {
                    return context.sendResponse();
                }
                return whole(response.getBody().stream()).compose(body -> {
                    Answer answer = Answer.of(response, body);
                    if (body.length() <= LARGEST) {
                        kept.put(question, answer);
                    }
                    answer.fill(response, context.request().proxiedRequest());
                    return context.sendResponse();
                });
            }
        };
    }

    /** What programs read; not a file. An owner does not say how long a list is that it is still writing. */
    private static boolean isWorthKeeping(ProxyResponse response) {
        String type = response.headers().get("Content-Type");
        return response.getStatusCode() == 200 && type != null && type.startsWith("application/json")
                && !response.headers().contains("Content-Disposition") && response.getBody().length() <= LARGEST;
    }

    private static Future<Buffer> whole(ReadStream<Buffer> body) {
        Promise<Buffer> whole = Promise.promise();
        Buffer read = Buffer.buffer();
        body.exceptionHandler(whole::tryFail).handler(read::appendBuffer).endHandler(end -> whole.tryComplete(read)).resume();
        return whole.future();
    }
}
