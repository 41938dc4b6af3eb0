package touchstone.platform.sql;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.hibernate.Session;

/**
 * Changes rows that no entity stands for, in the transaction under way. What a command writes needs no answer, so it
 * waits and goes to the database in one trip: when something is read next, or at the end. A statement has a question mark
 * for each value; where one may be null it says the type.
 */
@ApplicationScoped
public class Writes {
    private final Session database;
    private final TransactionSynchronizationRegistry transaction;

    Writes(Session database, TransactionSynchronizationRegistry transaction) {
        this.database = database;
        this.transaction = transaction;
    }

    /** One statement, without a semicolon. It is sent after the changes of entities, and after what waits already. */
    public void add(String sql, Object... values) {
        Waiting waiting = (Waiting) transaction.getResource(Waiting.class);
        if (waiting == null) {
            waiting = new Waiting(new ArrayList<>(), new ArrayList<>());
            transaction.putResource(Waiting.class, waiting);
            database.joinTransaction(); // opened at the end, a session could not join it any more
            transaction.registerInterposedSynchronization(new SendAtTheEnd());
        }
        waiting.statements.add(sql);
        waiting.values.addAll(Arrays.asList(values));
    }

    /** Whether the statement says so: the first column of its only row. */
    public boolean says(String sql, Object... values) {
        send();
        return database.doReturningWork(connection -> {
            try (PreparedStatement statement = prepared(connection, sql, List.of(values)); ResultSet row = statement.executeQuery()) {
                return row.next() && row.getBoolean(1);
            }
        });
    }

    /** Writes what waits, so that what is wrong with it shows now. */
    public void send() {
        database.flush();
        Waiting waiting = (Waiting) transaction.getResource(Waiting.class);
        if (waiting == null || waiting.statements.isEmpty()) {
            return;
        }
        database.doWork(connection -> {
            try (PreparedStatement statement = prepared(connection, String.join(";\n", waiting.statements), waiting.values)) {
                statement.execute();
            }
        });
        waiting.statements.clear();
        waiting.values.clear();
    }

    private static PreparedStatement prepared(Connection connection, String sql, List<Object> values) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int index = 0; index < values.size(); index++) {
            statement.setObject(index + 1, values.get(index));
        }
        return statement;
    }

    /** Statements that were not sent yet, and the values of all of them in their order. */
    private record Waiting(List<String> statements, List<Object> values) {}

    private final class SendAtTheEnd implements Synchronization {
        @Override
        public void beforeCompletion() {
            send();
        }

        @Override
        public void afterCompletion(int status) {}
    }
}
