package touchstone.platform.audit;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.jboss.logging.Logger;

/**
 * Seals the audit each minute and when the service ends. The log says which block was sealed with which hash, so that where
 * logs are collected the hashes are kept outside the database.
 */
@ApplicationScoped
public class AuditSealer {
    private static final Logger LOG = Logger.getLogger(AuditSealer.class);

    private final DataSource database;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor();

    AuditSealer(DataSource database) {
        this.database = database;
    }

    void begin(@Observes StartupEvent start) {
        thread.scheduleWithFixedDelay(this::sealQuietly, 1, 1, TimeUnit.MINUTES);
    }

    void end(@Observes ShutdownEvent ending) {
        thread.shutdownNow();
        sealQuietly();
    }

    /** What a transaction that still runs has written, and all that came later, waits for the next time. */
    public void seal() throws SQLException {
        try (Connection connection = database.getConnection(); Statement sql = connection.createStatement();
                ResultSet block = sql.executeQuery("select number, entries, hash from seal_audit()")) {
            if (block.next()) {
                LOG.infof("Audit block %d of %d entries: %s", block.getLong(1), block.getLong(2), block.getString(3));
            }
        }
    }

    private void sealQuietly() {
        try {
            seal();
        } catch (SQLException nextTime) {
            LOG.warn("The audit is not sealed until the next minute", nextTime);
        }
    }
}
