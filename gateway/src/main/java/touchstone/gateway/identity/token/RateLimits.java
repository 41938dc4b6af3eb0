package touchstone.gateway.identity.token;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import touchstone.platform.problem.ProblemException;
import touchstone.platform.problem.Problems;

/**
 * How often somebody may ask the API: so often at once, and so often again each second. Each caller has a measure of their own,
 * and so has each address from which nobody known asks; so whoever asks too much does not take it from others.
 */
@Singleton
class RateLimits {
    private static final int MOST = 20_000;
    private static final Duration FORGOTTEN = Duration.ofMinutes(10);

    private final Cache<String, Bucket> buckets = Caffeine.newBuilder().expireAfterAccess(FORGOTTEN).maximumSize(MOST).build();
    private final int burst;
    private final int perSecond;

    /** @param perSecond 0 for no limit */
    RateLimits(@ConfigProperty(name = "touchstone.limits.burst") int burst, @ConfigProperty(name = "touchstone.limits.per-second") int perSecond) {
        this.burst = burst;
        this.perSecond = perSecond;
    }

    /** 429 when that was once too often. The answer says how much is left (draft-ietf-httpapi-ratelimit-headers). */
    Optional<ProblemException> take(RoutingContext context, String whom) {
        if (perSecond == 0 || !context.request().path().startsWith("/api/")) {
            return Optional.empty();
        }
        ConsumptionProbe left = buckets.get(whom, first -> bucket()).tryConsumeAndReturnRemaining(1);
        context.addHeadersEndHandler(answering -> tell(context.response(), left));
        if (left.isConsumed()) {
            return Optional.empty();
        }
        context.response().putHeader("Retry-After", String.valueOf(seconds(left.getNanosToWaitForRefill())));
        return Optional.of(Problems.of(429, "too-many-requests", "Too many requests",
                "You may ask %d times at once and %d times a second. Wait as long as Retry-After says, and send many updates or readings in one batch."
                        .formatted(burst, perSecond), List.of()));
    }

    private Bucket bucket() {
        return Bucket.builder().addLimit(limit -> limit.capacity(burst).refillGreedy(perSecond, Duration.ofSeconds(1))).build();
    }

    private void tell(HttpServerResponse answer, ConsumptionProbe left) {
        answer.putHeader("RateLimit-Policy", "\"requests\";q=%d;w=%d".formatted(burst, Math.max(1, burst / perSecond)));
        answer.putHeader("RateLimit", "\"requests\";r=%d;t=%d".formatted(left.getRemainingTokens(), seconds(left.getNanosToWaitForReset())));
    }

    private static long seconds(long nanos) {
        return Math.max(1, TimeUnit.NANOSECONDS.toSeconds(nanos + TimeUnit.SECONDS.toNanos(1) - 1));
    }
}
