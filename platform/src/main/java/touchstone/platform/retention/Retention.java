package touchstone.platform.retention;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.jboss.logging.Logger;

/**
 * Forgets each hour what nobody asks for any more: what Idempotency-Keys were answered more than thirty days ago, and events
 * of more than ninety. The newest event stays, for whoever follows the feed begins after it.
 */
@ApplicationScoped
public class Retention {
    private static final Logger LOG = Logger.getLogger(Retention.class);
    private static final int AT_ONCE = 5_000;
    private static final List<String> OLDEST = List.of("""
            delete from idempotency where ctid = any (array(
                select ctid from idempotency where at < now() - interval '30 days' limit ?))""", """
            delete from event where at < now() - interval '90 days' and sequence < (select max(sequence) from event)
               and sequence = any (array(select sequence from event order by sequence limit ?))""");

    private final DataSource database;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor();

    Retention(DataSource database) {
        this.database = database;
    }

    void begin(@Observes StartupEvent start) {
        thread.scheduleWithFixedDelay(this::forgetQuietly, 10, 60, TimeUnit.MINUTES);
    }

    void end(@Observes ShutdownEvent ending) {
        thread.shutdownNow();
    }

    /** In small steps, each on its own, so that nobody waits for it. */
    public void forget() throws SQLException {
        for (String oldest : OLDEST) {
            forget(oldest);
        }
    }

    private void forget(String oldest) throws SQLException {
        int forgotten = AT_ONCE;
        while (forgotten == AT_ONCE) {
            try (Connection connection = database.getConnection(); PreparedStatement delete = connection.prepareStatement(oldest)) {
                delete.setInt(1, AT_ONCE);
                forgotten = delete.executeUpdate();
            }
        }
    }

    private void forgetQuietly() {
        try {
            forget();
        } catch (SQLException nextTime) {
            LOG.warn("What is old is not forgotten until the next hour", nextTime);
        }
    }
}
