package touchstone.gateway.clients;

import io.smallrye.faulttolerance.api.CircuitBreakerState;
import io.smallrye.faulttolerance.api.Guard;
import jakarta.ws.rs.WebApplicationException;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jboss.logging.Logger;
import touchstone.contracts.ChangesApi;

/**
 * Whether one owner answers what is quickly answered, its database included. Felt when somebody doubts it, and then by
 * itself until it is there again. Any answer will do, a refusal as well; so does one to anybody else, for it may be this
 * process that is slow.
 */
final class OwnerPulse {
    private static final Logger LOG = Logger.getLogger(OwnerPulse.class);
    private static final long REST = 400;
    private static final long AGAIN = REST + 50;

    private final Owner owner;
    private final ChangesApi feed;
    private final Executor threads;
    private final Guard guard;
    private final AtomicBoolean comesAgain = new AtomicBoolean();
    private CompletableFuture<Boolean> feeling = CompletableFuture.completedFuture(true);
    private final long patience;
    private volatile boolean open;
    private volatile long heardAt = System.nanoTime();

    OwnerPulse(Owner owner, ChangesApi feed, Executor threads, Duration patience) {
        this.owner = owner;
        this.feed = feed;
        this.threads = threads;
        this.patience = patience.toNanos();
        guard = Guard.create().withDescription(owner.key())
                .withTimeout().duration(patience.toMillis(), ChronoUnit.MILLIS).done()
                .withCircuitBreaker().requestVolumeThreshold(1).failureRatio(1).successThreshold(1).delay(REST, ChronoUnit.MILLIS)
                .onStateChange(this::changed).done().build();
    }

    boolean isAway() {
        return open && !isHeard();
    }

    void heard() {
        heardAt = System.nanoTime();
    }

    private boolean isHeard() {
        return System.nanoTime() - heardAt < patience;
    }

    /** Whether it is there. Those who doubt it at the same time are told the same. */
    synchronized CompletableFuture<Boolean> feel() {
        if (feeling.isDone()) {
            feeling = CompletableFuture.supplyAsync(this::isThere, threads);
        }
        return feeling;
    }

    private boolean isThere() {
        try {
            return guard.call(this::answers, Boolean.class);
        } catch (Exception silent) {
            LOG.debugf(silent, "No answer from %s", owner.key());
            if (comesAgain.compareAndSet(false, true)) {
                CompletableFuture.delayedExecutor(AGAIN, TimeUnit.MILLISECONDS, threads).execute(this::again);
            }
            return isHeard();
        }
    }

    private boolean answers() {
        try {
            feed.newest();
        } catch (WebApplicationException refused) {
            LOG.tracef("%s refuses, and so is there", owner.key());
        }
        return true;
    }

    private void again() {
        comesAgain.set(false);
        feel();
    }

    private void changed(CircuitBreakerState state) {
        boolean now = state != CircuitBreakerState.CLOSED;
        if (now != open) {
            LOG.warnf(now ? "%s is away" : "%s is back", owner.key());
        }
        open = now;
    }
}
