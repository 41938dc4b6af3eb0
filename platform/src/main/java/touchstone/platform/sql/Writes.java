package touchstone.platform.sql;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.hibernate.Session;

/**
 * Changes rows that no entity stands for, in the transaction under way. What entities changed is not written first. A
 * statement has a question mark for each value; where one may be null it says the type.
 */
@ApplicationScoped
public class Writes {
    private final Session database;

    Writes(Session database) {
        this.database = database;
    }

    /** How many rows the statement changed. */
    public int execute(String sql, Object... values) {
        return database.doReturningWork(connection -> {
            try (PreparedStatement statement = prepared(connection, sql, values)) {
                return statement.executeUpdate();
            }
        });
    }

    /** Whether the statement says so: the first column of its only row. */
    public boolean says(String sql, Object... values) {
        return database.doReturningWork(connection -> {
            try (PreparedStatement statement = prepared(connection, sql, values); ResultSet row = statement.executeQuery()) {
                return row.next() && row.getBoolean(1);
            }
        });
    }

    private static PreparedStatement prepared(Connection connection, String sql, Object... values) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int index = 0; index < values.length; index++) {
            statement.setObject(index + 1, values[index]);
        }
        return statement;
    }
}
