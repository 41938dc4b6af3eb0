package touchstone.gateway.status;

import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import touchstone.contracts.access.Authority;
import touchstone.gateway.access.Authorities;
import touchstone.gateway.live.Followed;
import touchstone.gateway.live.Moved;

/** Composes what the public sees before anybody asks: at the start, and whenever a programme moved and came to rest. */
@ApplicationScoped
class Ahead {
    private static final Logger LOG = Logger.getLogger(Ahead.class);
    private static final long REST_IN_MILLIS = 500;

    /** Of those that people are likely to ask for; the others are composed when they do. */
    private static final int AT_THE_START = 24;

    private final Programmes programmes;
    private final Authorities authorities;
    private final Map<String, Future<?>> due = new ConcurrentHashMap<>();
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor();

    Ahead(Programmes programmes, Authorities authorities) {
        this.programmes = programmes;
        this.authorities = authorities;
    }

    void begin(@Observes Followed all) {
        thread.execute(() -> first().forEach(authority -> prepare(authority.slug())));
    }

    void again(@Observes Moved moved) {
        due.compute(moved.authority(), (authority, before) -> {
            if (before != null) {
                before.cancel(false);
            }
            return thread.schedule(() -> prepare(authority), REST_IN_MILLIS, TimeUnit.MILLISECONDS);
        });
    }

    private List<Authority> first() {
        return authorities.all().stream().limit(AT_THE_START).toList();
    }

    private void prepare(String authority) {
        try {
            programmes.prepare(authority);
        } catch (RuntimeException notNow) {
            LOG.debugf(notNow, "%s is composed when somebody asks", authority);
        }
    }

    void end(@Observes ShutdownEvent ending) {
        thread.shutdownNow();
    }
}
