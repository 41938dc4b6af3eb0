package touchstone.gateway.sync;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import touchstone.gateway.clients.Owner;
import touchstone.gateway.clients.cache.FeedsInSync;
import touchstone.gateway.clients.cache.VersionTracker;
import touchstone.platform.time.AsAt;

/** What the gateway knew before it was last started, for as long as that is right. */
@ApplicationScoped
public class VerdictSnapshot {
    private static final long PATIENCE = Duration.ofSeconds(1).toNanos();

    private final long over;
    private final CountDownLatch followed = new CountDownLatch(1);
    private final SnapshotStore page;
    private final VersionTracker versions;
    private final Map<Owner, FeedPosition> places = new ConcurrentHashMap<>();
    private volatile Before before;

    VerdictSnapshot(SnapshotStore page, VersionTracker versions, @ConfigProperty(name = "touchstone.start.lasts") Duration start) {
        this.over = System.nanoTime() + start.toNanos();
        this.page = page;
        this.versions = versions;
    }

    private record Before(LocalDate day, Map<String, String> words) {}

    /** Kept today by the same build, of an authority of which nothing was told since; empty while that is not known. */
    public Optional<String> of(String authority) {
        return versions.isAsBefore(authority) && before.day().equals(AsAt.today())
                ? Optional.ofNullable(before.words().get(authority)) : Optional.empty();
    }

    /** At the start waits for those who are about to find out whether it is right: that is quicker than composing. */
    public void awaitStart() {
        long left = over - System.nanoTime();
        if (left < 0 || isEmpty()) {
            return;
        }
        try {
            followed.await(Math.min(left, PATIENCE), TimeUnit.NANOSECONDS);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    void begin(@Observes FeedsInSync all) {
        followed.countDown();
    }

    /**
     * Keeps these words by authority in place of whatever was kept.
     *
     * @param current asked for what is right; it must know of every {@link VersionTracker#of version} that it is asked under
     */
    public void keep(Supplier<Map<String, String>> current) {
        LocalDate day = AsAt.today();
        Map<Owner, FeedPosition> read = Map.copyOf(places); // first: what is told from here on is read again after a start
        if (read.size() == Owner.values().length) {
            page.write(day, new SnapshotStore.Content(read, current.get()));
        }
    }

    /** How far the owner's feed was read, in this run or before. */
    Optional<FeedPosition> placeOf(Owner owner) {
        load();
        return Optional.ofNullable(places.get(owner));
    }

    /** Say so after all that was read has moved its authority. */
    void reached(Owner owner, FeedPosition place) {
        places.put(owner, place);
    }

    private boolean isEmpty() {
        load();
        return before.words().isEmpty();
    }

    private synchronized void load() {
        if (before == null) {
            LocalDate today = AsAt.today();
            SnapshotStore.Content content = page.of(today).orElse(SnapshotStore.Content.NONE);
            places.putAll(content.places());
            before = new Before(today, content.words());
        }
    }
}
