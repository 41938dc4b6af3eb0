package touchstone.gateway.status;

import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import touchstone.contracts.access.Authority;
import touchstone.gateway.clients.cache.AuthorityChanged;
import touchstone.gateway.clients.cache.FeedsInSync;
import touchstone.gateway.identity.agency.Authorities;

/**
 * Composes what the public sees before anybody asks, and keeps its verdict for the next start: at the start, or soon after
 * it where a kept one will do, and whenever a programme moved and came to rest.
 */
@ApplicationScoped
class CacheWarmer {
    private static final Logger LOG = Logger.getLogger(CacheWarmer.class);
    private static final long REST = TimeUnit.MILLISECONDS.toNanos(500);

    /** Of those that people are likely to ask for; the others are composed when they do. */
    private static final int AT_THE_START = 24;

    private final long startInMillis;
    private final long keepInMillis;
    private final Verdicts verdicts;
    private final Authorities authorities;
    private final Map<String, Long> lastMoves = new ConcurrentHashMap<>();
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor();
    private Future<?> keeping = CompletableFuture.completedFuture(null);

    CacheWarmer(Verdicts verdicts, Authorities authorities, @ConfigProperty(name = "touchstone.start.lasts") Duration start,
            @ConfigProperty(name = "touchstone.verdicts.kept-after") Duration keep) {
        this.startInMillis = start.toMillis();
        this.keepInMillis = keep.toMillis();
        this.verdicts = verdicts;
        this.authorities = authorities;
    }

    void begin(@Observes FeedsInSync all) {
        thread.execute(() -> first().forEach(authority -> prepareInTime(authority.slug())));
    }

    private void prepareInTime(String authority) {
        long wait = verdicts.known(authority).isPresent() ? startInMillis : 0;
        thread.schedule(() -> prepare(authority), wait, TimeUnit.MILLISECONDS);
    }

    void again(@Observes AuthorityChanged moved) {
        if (lastMoves.put(moved.authority(), System.nanoTime()) == null) {
            thread.schedule(() -> atRest(moved.authority()), REST, TimeUnit.NANOSECONDS);
        }
    }

    /** Looks whether it came to rest meanwhile: being put off by each of many moves would wake the thread each time. */
    private void atRest(String authority) {
        long left = lastMoves.get(authority) + REST - System.nanoTime();
        if (left > 0) {
            thread.schedule(() -> atRest(authority), left, TimeUnit.NANOSECONDS);
        } else {
            lastMoves.remove(authority);
            prepare(authority);
        }
    }

    private List<Authority> first() {
        return authorities.all().stream().limit(AT_THE_START).toList();
    }

    private void prepare(String authority) {
        try {
            verdicts.compose(authority);
            if (keeping.isDone()) {
                keeping = thread.schedule(this::keep, keepInMillis, TimeUnit.MILLISECONDS);
            }
        } catch (RuntimeException notNow) {
            LOG.debugf(notNow, "%s is composed when somebody asks", authority);
        }
    }

    private void keep() {
        try {
            verdicts.keep();
        } catch (RuntimeException notNow) {
            LOG.warn("Verdicts are not kept until the next one is composed", notNow);
        }
    }

    void end(@Observes ShutdownEvent ending) {
        thread.shutdownNow();
    }
}
