package touchstone.platform.sql;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Statements that go to the database together, in their order. */
final class StatementBatch {
    private final List<Statement> statements = new ArrayList<>();

    /** With a question mark for each value. When it changes no row, {@code otherwise} is thrown, if that is not null. */
    void add(String sql, Collection<?> values, Supplier<? extends RuntimeException> otherwise) {
        statements.add(new Statement(sql, values, otherwise));
    }

    void add(StatementBatch later) {
        statements.addAll(later.statements);
    }

    boolean isEmpty() {
        return statements.isEmpty();
    }

    void make(Connection connection) throws SQLException {
        read(connection, last -> null);
    }

    /** What the last statement found. */
    <T> T read(Connection connection, Found<T> found) throws SQLException {
        String sql = statements.stream().map(Statement::sql).collect(Collectors.joining(";\n"));
        try (PreparedStatement all = connection.prepareStatement(sql)) {
            int index = 1;
            for (Statement one : statements) {
                for (Object value : one.values()) {
                    all.setObject(index++, value(connection, value));
                }
            }
            all.execute();
            for (Statement one : statements) {
                if (one != statements.get(0)) {
                    all.getMoreResults();
                }
                if (one.otherwise() != null && all.getUpdateCount() == 0) {
                    throw one.otherwise().get();
                }
            }
            return found.in(all.getResultSet());
        }
    }

    private static Object value(Connection connection, Object value) throws SQLException {
        return value instanceof Collection<?> texts ? connection.createArrayOf("text", texts.toArray()) : value;
    }

    private record Statement(String sql, Collection<?> values, Supplier<? extends RuntimeException> otherwise) {}

    interface Found<T> {
        T in(ResultSet rows) throws SQLException;
    }
}
