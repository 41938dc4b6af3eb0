package touchstone.platform.sql;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.hibernate.Session;

/** Reads lists and summaries: one statement, one record a row, no entity. Sees what the transaction has written. */
@ApplicationScoped
public class Reads {
    private final Session database;
    private final Writes writes;
    private final ObjectMapper json;

    Reads(Session database, Writes writes, ObjectMapper json) {
        this.database = database;
        this.writes = writes;
        this.json = json;
    }

    /**
     * @param sql  with named parameters, {@code :authority}
     * @param with their values; none may be null, leave the condition out instead; a list of text is an array,
     *             {@code = any(:periods)}
     */
    public <T> List<T> list(String sql, Map<String, ?> with, Function<Row, T> record) {
        if (database.isJoinedToTransaction()) {
            writes.send();
        }
        NamedSql named = NamedSql.of(sql);
        return database.doReturningWork(connection -> rows(connection, named, with, record));
    }

    /** The first row, if there is one. */
    public <T> Optional<T> first(String sql, Map<String, ?> with, Function<Row, T> record) {
        return list(sql, with, record).stream().findFirst();
    }

    private <T> List<T> rows(Connection connection, NamedSql sql, Map<String, ?> with, Function<Row, T> record) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql.text())) {
            for (int index = 0; index < sql.parameters().size(); index++) {
                statement.setObject(index + 1, value(connection, with.get(sql.parameters().get(index))));
            }
            try (ResultSet found = statement.executeQuery()) {
                List<T> rows = new ArrayList<>();
                Row row = new Row(found, json);
                while (found.next()) {
                    rows.add(record.apply(row));
                }
                return rows;
            }
        }
    }

    private static Object value(Connection connection, Object value) throws SQLException {
        return value instanceof Collection<?> texts ? connection.createArrayOf("text", texts.toArray()) : value;
    }
}
