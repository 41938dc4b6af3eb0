package touchstone.gateway.status;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import touchstone.gateway.clients.Completeness;
import touchstone.gateway.clients.cache.CacheKey;
import touchstone.gateway.clients.cache.Question;
import touchstone.gateway.clients.cache.VersionTracker;
import touchstone.gateway.clients.cache.VersionedCache;
import touchstone.gateway.identity.agency.Authorities;
import touchstone.platform.caller.Caller;
import touchstone.platform.problem.Problems;
import touchstone.platform.time.AsAt;

/** Programmes as their readers may see them: composed once after each change, and not once for each reader. */
@ApplicationScoped
public class Programmes {
    private static final int AT_ONCE = 8;

    private final Map<Question, CompletableFuture<Programme>> underWay = new ConcurrentHashMap<>();
    private final Semaphore composing = new Semaphore(AT_ONCE);
    private final StatusSource gathering;
    private final Authorities authorities;
    private final VersionTracker versions;
    private final VersionedCache kept;
    private final Caller caller;
    private final Completeness completeness;
    private final Duration patience;

    Programmes(StatusSource gathering, Authorities authorities, VersionTracker versions, VersionedCache kept, Caller caller, Completeness completeness,
            @ConfigProperty(name = "touchstone.programmes.patience") Duration patience) {
        this.gathering = gathering;
        this.authorities = authorities;
        this.versions = versions;
        this.kept = kept;
        this.caller = caller;
        this.completeness = completeness;
        this.patience = patience;
    }

    /** The programme of an authority at the date asked for, or today, in the caller's view of it. */
    public Programme of(String authority, LocalDate asked) {
        LocalDate asAt = AsAt.orToday(asked);
        CacheKey key = new CacheKey("programme of " + authority + " at " + asAt, "", caller.viewOf(authority));
        Programme programme = versions.of(authority).map(version -> answer(new Question(key, version), authority, asAt))
                .orElseGet(() -> compose(authority, asAt));
        programme.answers().silences().forEach(completeness::miss); // also when another asked
        return programme;
    }

    /** Figures, decisions and meetings, without composing anything; empty where an owner does not answer. */
    public OwnerAnswers around(String authority, LocalDate asked) {
        return gathering.around(authority, AsAt.orToday(asked));
    }

    /** Composes the programme as the public is shown it first, so that it is there when somebody asks. */
    @ActivateRequestContext
    Programme prepare(String authority) {
        return of(authority, authorities.lastDay(authority));
    }

    /** Whoever asks first composes, on behalf of all who ask the same meanwhile. */
    private Programme answer(Question question, String authority, LocalDate asAt) {
        Optional<Programme> known = kept.to(question, Programme.class);
        if (known.isPresent()) {
            return known.get();
        }
        CompletableFuture<Programme> mine = new CompletableFuture<>();
        CompletableFuture<Programme> first = underWay.putIfAbsent(question, mine);
        return first == null ? compose(question, mine, authority, asAt) : awaited(first);
    }

    private Programme compose(Question question, CompletableFuture<Programme> mine, String authority, LocalDate asAt) {
        try {
            Programme programme = compose(authority, asAt);
            if (programme.isWhole()) {
                kept.keep(question, programme);
            }
            mine.complete(programme);
            return programme;
        } catch (RuntimeException | Error failed) {
            mine.completeExceptionally(failed);
            throw failed;
        } finally {
            underWay.remove(question, mine);
        }
    }

    /** Only so many at once: what they are composed from is in memory meanwhile. */
    private Programme compose(String authority, LocalDate asAt) {
        enter();
        try {
            return Programme.of(gathering.gather(authority, asAt));
        } finally {
            composing.release();
        }
    }

    private void enter() {
        try {
            if (!composing.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                throw Problems.busy();
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw Problems.busy();
        }
    }

    private static Programme awaited(CompletableFuture<Programme> first) {
        try {
            return first.join();
        } catch (CompletionException failed) {
            throw failed.getCause() instanceof RuntimeException known ? known : failed;
        }
    }
}
