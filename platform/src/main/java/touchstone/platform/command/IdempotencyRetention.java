package touchstone.platform.command;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.jboss.logging.Logger;

/** Forgets each hour what Idempotency-Keys were answered more than thirty days ago: nobody sends a request again so late. */
@ApplicationScoped
public class IdempotencyRetention {
    private static final Logger LOG = Logger.getLogger(IdempotencyRetention.class);
    private static final int AT_ONCE = 5_000;
    private static final String OLDEST = """
            delete from idempotency where ctid = any (array(
                select ctid from idempotency where at < now() - interval '30 days' limit ?))""";

    private final DataSource database;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor();

    IdempotencyRetention(DataSource database) {
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
        int forgotten = AT_ONCE;
        while (forgotten == AT_ONCE) {
            try (Connection connection = database.getConnection(); PreparedStatement delete = connection.prepareStatement(OLDEST)) {
                delete.setInt(1, AT_ONCE);
                forgotten = delete.executeUpdate();
            }
        }
    }

    private void forgetQuietly() {
        try {
            forget();
        } catch (SQLException nextTime) {
            LOG.warn("Old Idempotency-Keys are not forgotten until the next hour", nextTime);
        }
    }
}
