package touchstone.platform.sql;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;

/** Statements that go to the database together, in their order. */
final class Trip {
    private final List<String> statements = new ArrayList<>();
    private final List<Object> values = new ArrayList<>();
    private final List<Supplier<? extends RuntimeException>> otherwise = new ArrayList<>();

    /** With a question mark for each value. When it changes no row, {@code otherwise} is thrown, if that is not null. */
    void add(String sql, Collection<?> values, Supplier<? extends RuntimeException> otherwise) {
        statements.add(sql);
        this.values.addAll(values);
        this.otherwise.add(otherwise);
    }

    void add(Trip later) {
        statements.addAll(later.statements);
        values.addAll(later.values);
        otherwise.addAll(later.otherwise);
    }

    boolean isEmpty() {
        return statements.isEmpty();
    }

    void make(Connection connection) throws SQLException {
        read(connection, last -> null);
    }

    /** What the last statement found. */
    <T> T read(Connection connection, Found<T> found) throws SQLException {
        try (PreparedStatement all = connection.prepareStatement(String.join(";\n", statements))) {
            for (int index = 0; index < values.size(); index++) {
                all.setObject(index + 1, value(connection, values.get(index)));
            }
            all.execute();
            for (int index = 0; ; index++) {
                if (otherwise.get(index) != null && all.getUpdateCount() == 0) {
                    throw otherwise.get(index).get();
                }
                if (index == statements.size() - 1) {
                    return found.in(all.getResultSet());
                }
                all.getMoreResults();
            }
        }
    }

    private static Object value(Connection connection, Object value) throws SQLException {
        return value instanceof Collection<?> texts ? connection.createArrayOf("text", texts.toArray()) : value;
    }

    interface Found<T> {
        T in(ResultSet rows) throws SQLException;
    }
}
