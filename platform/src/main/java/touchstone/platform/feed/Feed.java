package touchstone.platform.feed;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;

/** Appends to the service's change feed, in the transaction of the change itself. */
@ApplicationScoped
public class Feed {
    private final EntityManager database;
    private final ObjectMapper json;
    private final TransactionSynchronizationRegistry transaction;
    private final Bell bell;

    Feed(EntityManager database, ObjectMapper json, TransactionSynchronizationRegistry transaction, Bell bell) {
        this.database = database;
        this.json = json;
        this.transaction = transaction;
        this.bell = bell;
    }

    /**
     * Tells the world of a change, if and when the transaction commits.
     *
     * @param type    what happened: "update.submitted"
     * @param subject typed reference of what it happened to
     * @param data    the public record as it became
     */
    public void announce(String type, String authority, String subject, Object data) {
        try {
            database.createNativeQuery("""
                            insert into event (type, authority, subject, data)
                            values (:type, :authority, :subject, cast(:data as jsonb))""")
                    .setParameter("type", type).setParameter("authority", authority)
                    .setParameter("subject", subject).setParameter("data", json.writeValueAsString(data))
                    .executeUpdate();
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException(unwritable);
        }
        transaction.registerInterposedSynchronization(new RingWhenCommitted());
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
