package touchstone.gateway.status;

import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import touchstone.gateway.clients.Completeness;
import touchstone.gateway.clients.cache.AuthorityChanged;
import touchstone.gateway.clients.cache.AuthorityVersion;
import touchstone.gateway.clients.cache.VersionTracker;
import touchstone.platform.caller.Caller;
import touchstone.platform.problem.Problems;
import touchstone.platform.time.AsAt;

/** Programmes as their readers may see them: composed once after each change, and not once for each reader. */
@ApplicationScoped
public class Programmes {
    /** In facts, of about one kilobyte each. */
    private static final long ROOM = 10_000;

    private static final int AT_ONCE = 8;
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final Duration UNASKED = Duration.ofMinutes(30);

    private final AsyncCache<ProgrammeKey, Programme> composed = Caffeine.newBuilder().maximumWeight(ROOM)
            .weigher((ProgrammeKey question, Programme programme) -> programme.answers().size()).expireAfterAccess(UNASKED).buildAsync();

    private final Semaphore composing = new Semaphore(AT_ONCE);
    private final StatusSource gathering;
    private final VersionTracker versions;
    private final Caller caller;
    private final Completeness completeness;

    Programmes(StatusSource gathering, VersionTracker versions, Caller caller, Completeness completeness) {
        this.completeness = completeness;
        this.gathering = gathering;
        this.versions = versions;
        this.caller = caller;
    }

    /** The programme of an authority at the date asked for, or today, in the caller's view of it. */
    public Programme of(String authority, LocalDate asked) {
        LocalDate asAt = AsAt.orToday(asked);
        Optional<AuthorityVersion> version = versions.of(authority);
        Programme programme = version.map(known -> answer(new ProgrammeKey(authority, asAt, caller.viewOf(authority), known)))
                .orElseGet(() -> compose(authority, asAt));
        if (!programme.isWhole()) {
            completeness.miss(); // also when another asked
        }
        return programme;
    }

    /** Composes today's programme as the public sees it, so that it is there when somebody asks. */
    @ActivateRequestContext
    Programme prepare(String authority) {
        return of(authority, null);
    }

    void forget(@Observes AuthorityChanged moved) {
        composed.asMap().keySet().removeIf(question -> question.authority().equals(moved.authority()));
    }

    /** Whoever asks first composes, on behalf of all who ask the same meanwhile. */
    private Programme answer(ProgrammeKey question) {
        CompletableFuture<Programme> mine = new CompletableFuture<>();
        CompletableFuture<Programme> first = composed.get(question, (asked, executor) -> mine);
        if (first == mine) {
            compose(question, mine);
        }
        return awaited(first);
    }

    private void compose(ProgrammeKey question, CompletableFuture<Programme> mine) {
        try {
            Programme programme = compose(question.authority(), question.asAt());
            mine.complete(programme);
            if (!programme.isWhole()) {
                composed.asMap().remove(question, mine);
            }
        } catch (RuntimeException | Error failed) {
            mine.completeExceptionally(failed);
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
            if (!composing.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
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
