package touchstone.platform.feed;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Appends to the service's change feed, in the transaction of the change itself. */
@ApplicationScoped
public class Feed {
    private final EntityManager database;
    private final ObjectMapper json;
    private final TransactionSynchronizationRegistry transaction;
    private final Bell bell;
    private final String service;

    Feed(EntityManager database, ObjectMapper json, TransactionSynchronizationRegistry transaction, Bell bell,
            @ConfigProperty(name = "touchstone.service") String service) {
        this.database = database;
        this.json = json;
        this.transaction = transaction;
        this.bell = bell;
        this.service = service;
    }

    /**
     * Saves the change and tells the world of it, if and when the transaction commits.
     *
     * @param type   what happened to what: "update.submitted"
     * @param id     of what it happened to; with the type it makes the subject, {@code touchstone:plans:update:ID}
     * @param became the public record as it is after the change
     * @return that record
     */
    public <T> T announce(String type, String authority, Object id, Supplier<T> became) {
        database.flush();
        T record = became.get();
        String kind = type.substring(0, type.indexOf('.'));
        append(type, authority, "touchstone:" + service + ":" + kind + ":" + id, record);
        transaction.registerInterposedSynchronization(new RingWhenCommitted());
        return record;
    }

    private void append(String type, String authority, String subject, Object record) {
        try {
            database.createNativeQuery("""
                            insert into event (type, authority, subject, data)
                            values (:type, :authority, :subject, cast(:data as jsonb))""")
                    .setParameter("type", type).setParameter("authority", authority)
                    .setParameter("subject", subject).setParameter("data", json.writeValueAsString(record))
                    .executeUpdate();
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException(unwritable);
        }
    }

    private final class RingWhenCommitted implements Synchronization {
        @Override
        public void beforeCompletion() {}

        @Override
        public void afterCompletion(int status) {
            if (status == Status.STATUS_COMMITTED) {
                bell.ring();
            }
        }
    }
}
