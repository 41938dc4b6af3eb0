package touchstone.platform.sql;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.Arrays;
import java.util.function.Supplier;
import org.hibernate.Session;

/**
 * Writes of a command that go to the database together: in one trip with what is read next, or at the end. It is there
 * for the two paths by which agencies' programs report, a progress update and a batch of readings, and so for what each
 * command brings along on them (its actor, its key, its events); whatever else is written goes through an entity or a
 * plain statement. A statement has no semicolon and a question mark for each value; where one may be null it says the
 * type; a list of text is an array.
 */
@Singleton
public class DeferredWrites {
    private final Session database;
    private final TransactionSynchronizationRegistry transaction;
    private final ObjectMapper json;

    DeferredWrites(Session database, TransactionSynchronizationRegistry transaction, ObjectMapper json) {
        this.database = database;
        this.transaction = transaction;
        this.json = json;
    }

    /** Goes before whatever else this transaction tells the database: in the same trip, or in its own before Hibernate's. */
    public void begin(String sql, Object... values) {
        waiting().first.add(sql, Arrays.asList(values), null);
    }

    /** Goes after the changes of entities, and after what waits already. */
    public void add(String sql, Object... values) {
        waiting().then.add(sql, Arrays.asList(values), null);
    }

    /** The same; when it changes no row, what the transaction did is taken back with an exception. */
    public void addOr(Supplier<? extends RuntimeException> exception, String sql, Object... values) {
        waiting().then.add(sql, Arrays.asList(values), exception);
    }

    /** A value for {@code cast(? as jsonb)}. */
    public String json(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException(unwritable);
        }
    }

    /** Writes what waits, so that what is wrong with it shows now. */
    public void send() {
        StatementBatch trip = all();
        if (!trip.isEmpty()) {
            database.doWork(trip::make);
        }
    }

    /** All that waits, for whoever makes a trip now; nothing outside a transaction. */
    StatementBatch all() {
        if (transaction.getTransactionKey() == null) {
            return new StatementBatch();
        }
        database.flush();
        Waiting waiting = (Waiting) transaction.getResource(Waiting.class);
        return waiting == null ? new StatementBatch() : waiting.takeAll();
    }

    /** What is to go before anything else, if it has not gone yet. */
    void sendFirst() {
        Waiting waiting = transaction.getTransactionKey() == null ? null : (Waiting) transaction.getResource(Waiting.class);
        if (waiting != null && !waiting.first.isEmpty()) {
            database.doWork(waiting.takeFirst()::make);
        }
    }

    private Waiting waiting() {
        Waiting waiting = (Waiting) transaction.getResource(Waiting.class);
        if (waiting == null) {
            waiting = new Waiting();
            transaction.putResource(Waiting.class, waiting);
            database.joinTransaction(); // opened at the end, a session could not join it any more
            transaction.registerInterposedSynchronization(new SendAtTheEnd());
        }
        return waiting;
    }

    private static final class Waiting {
        private StatementBatch first = new StatementBatch();
        private StatementBatch then = new StatementBatch();

        private StatementBatch takeFirst() {
            StatementBatch taken = first;
            first = new StatementBatch();
            return taken;
        }

        private StatementBatch takeAll() {
            StatementBatch taken = takeFirst();
            taken.add(then);
            then = new StatementBatch();
            return taken;
        }
    }

    private final class SendAtTheEnd implements Synchronization {
        @Override
        public void beforeCompletion() {
            send();
        }

        @Override
        public void afterCompletion(int status) {}
    }
}
