package touchstone.platform.feed;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.List;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import touchstone.contracts.Identified;
import touchstone.contracts.Reference;
import touchstone.platform.sql.DeferredWrites;

/** Appends to the service's change feed, in the transaction of the change itself. */
@Singleton
public class Feed {
    private static final String ONE = "insert into event (type, authority, subject, data) values (?, ?, ?, cast(? as jsonb))";
    private static final String SEVERAL = """
            insert into event (type, authority, subject, data)
            select ?, ?, ? || (one ->> 'id'), one
              from jsonb_array_elements(cast(? as jsonb)) with ordinality r (one, place) order by place""";

    private final EntityManager database;
    private final DeferredWrites writes;
    private final EventWriter events;
    private final TransactionSynchronizationRegistry transaction;
    private final ChangeSignal bell;
    private final String service;

    Feed(EntityManager database, DeferredWrites writes, EventWriter events, TransactionSynchronizationRegistry transaction, ChangeSignal bell,
            @ConfigProperty(name = "touchstone.service") String service) {
        this.database = database;
        this.writes = writes;
        this.events = events;
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
        writes.add(ONE, type, authority, subject(type) + id, events.json(record));
        transaction.registerInterposedSynchronization(new RingAtTheEnd());
        return record;
    }

    /** Tells of several changes of the same kind by one operation: one event for each record, in one statement. */
    public <T extends Identified> List<T> announceAll(String type, String authority, Supplier<List<T>> became) {
        database.flush();
        List<T> records = became.get();
        writes.add(SEVERAL, type, authority, subject(type), events.json(records));
        transaction.registerInterposedSynchronization(new RingAtTheEnd());
        return records;
    }

    private String subject(String type) {
        return new Reference(service, type.substring(0, type.indexOf('.')), "").toString();
    }

    private final class RingAtTheEnd implements Synchronization {
        @Override
        public void beforeCompletion() {}

        @Override
        public void afterCompletion(int status) {
            bell.ring(); // also when rolled back: the places behind its own are free now
        }
    }
}
