package touchstone.gateway.sync;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.operators.multi.processors.BroadcastProcessor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import touchstone.gateway.clients.cache.AuthorityChanged;
import touchstone.gateway.clients.cache.VersionTracker;

/** Open pages that are told when their authority moved. */
@ApplicationScoped
class SseSubscribers {
    private static final int MOST = 500;

    /** So often that no proxy in between takes silence for the end. */
    private static final Duration BEAT = Duration.ofSeconds(20);

    private final VersionTracker versions;
    private final BroadcastProcessor<String> moved = BroadcastProcessor.create();
    private final AtomicInteger listening = new AtomicInteger();

    SseSubscribers(VersionTracker versions) {
        this.versions = versions;
    }

    void tell(@Observes AuthorityChanged change) {
        synchronized (moved) {
            moved.onNext(change.authority());
        }
    }

    /** What tells the authority's versions apart: now, at every move, and every now and then. Empty when too many listen. */
    Optional<Multi<String>> of(String authority) {
        if (listening.incrementAndGet() > MOST) {
            listening.decrementAndGet();
            return Optional.empty();
        }
        Multi<String> moves = moved.select().where(authority::equals).onOverflow().dropPreviousItems();
        Multi<String> beats = Multi.createFrom().ticks().every(BEAT).onOverflow().drop().map(tick -> authority);
        return Optional.of(Multi.createBy().merging().streams(moves, beats)
                .map(this::name).onTermination().invoke(listening::decrementAndGet));
    }

    private String name(String authority) {
        return versions.of(authority).map(version -> versions.era() + '-' + version.move()).orElse("unknown");
    }
}
