package touchstone.gateway.clients;

import com.fasterxml.jackson.core.JacksonException;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.net.ConnectException;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import touchstone.platform.problem.ProblemException;

/**
 * A call on the thread that waits for it, which ends as soon as its owner is found to be away: the thread is interrupted.
 * Those who send its requests find it by {@link #current}.
 */
public final class WatchedCall<T> {
    private static final Logger LOG = Logger.getLogger(WatchedCall.class);
    private static final ThreadLocal<WatchedCall<?>> CURRENT = new ThreadLocal<>();

    private final FutureTask<T> call;
    private final CompletableFuture<Void> end = new CompletableFuture<>();
    private final boolean fromMemory;
    private volatile Owner owner;
    private volatile boolean asked;
    private volatile Instant since;

    private WatchedCall(Supplier<T> call, boolean fromMemory) {
        this.call = new FutureTask<>(call::get);
        this.fromMemory = fromMemory;
        end.whenComplete((ended, away) -> {
            if (away != null) {
                this.call.cancel(true);
            }
        });
    }

    public static <T> WatchedCall<T> of(Supplier<T> call) {
        return new WatchedCall<>(call, false);
    }

    /** The same call, answered from what was last known, or not at all. */
    public static <T> WatchedCall<T> fromMemory(Supplier<T> call) {
        return new WatchedCall<>(call, true);
    }

    /** The call on whose behalf this thread sends a request. */
    public static Optional<WatchedCall<?>> current() {
        return Optional.ofNullable(CURRENT.get());
    }

    /** What is answered; else the owner's refusal as it is, or {@link OwnerSilent}. */
    public T run() {
        CURRENT.set(this);
        try {
            call.run();
            return call.get();
        } catch (CancellationException away) {
            throw new OwnerSilent(owner, asked, away);
        } catch (ExecutionException failed) {
            throw meant(failed.getCause());
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopping);
        } finally {
            CURRENT.remove();
            end.complete(null);
            if (call.isCancelled()) {
                Thread.interrupted(); // that was for the call
            }
        }
    }

    private RuntimeException meant(Throwable failed) {
        if (failed.getCause() instanceof ProblemException refused) {
            return refused; // by a filter of ours, before anything was sent
        }
        if (isUnreadable(failed)) {
            LOG.errorf(failed, "Nobody can read what %s answers", owner);
        }
        if (owner != null && (!asked || failed instanceof ProcessingException || isUnreadable(failed))) {
            return new OwnerSilent(owner, asked && !isRefusedConnection(failed), failed);
        }
        return failed instanceof RuntimeException known ? known : new IllegalStateException(failed);
    }

    private static boolean isUnreadable(Throwable failed) {
        return failed instanceof WebApplicationException && failed.getCause() instanceof JacksonException;
    }

    private static boolean isRefusedConnection(Throwable failed) {
        return Stream.iterate(failed, cause -> cause != null, Throwable::getCause).limit(20).anyMatch(ConnectException.class::isInstance);
    }

    public boolean isFromMemory() {
        return fromMemory;
    }

    /** Whom it asks; null as long as it has not asked anybody. */
    Owner owner() {
        return owner;
    }

    /** A request of it is not sent, because its owner is away. */
    void keepFrom(Owner away) {
        owner = away;
        asked = false;
    }

    /** A request of it is sent; whoever completes what this returns exceptionally ends the call. */
    CompletableFuture<Void> ask(Owner which) {
        owner = which;
        asked = true;
        return end;
    }

    /** A request of it is answered from what was so until then. */
    public void recall(Instant until) {
        since = until;
    }

    Instant since() {
        return since;
    }
}
