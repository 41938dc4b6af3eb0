package touchstone.platform.sql;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.hibernate.Session;

/** Reads lists and summaries: one statement, one record a row, no entity. Sees what the transaction has written. */
@Singleton
public class Reads {
    private final Session database;
    private final DeferredWrites writes;
    private final ObjectMapper json;

    Reads(Session database, DeferredWrites writes, ObjectMapper json) {
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
        NamedSql named = NamedSql.of(sql);
        StatementBatch trip = writes.all();
        trip.add(named.text(), named.parameters().stream().map(with::get).toList(), null);
        return database.doReturningWork(connection -> trip.read(connection, found -> rows(found, record)));
    }

    /** The first row, if there is one. */
    public <T> Optional<T> first(String sql, Map<String, ?> with, Function<Row, T> record) {
        return list(sql, with, record).stream().findFirst();
    }

    private <T> List<T> rows(ResultSet found, Function<Row, T> record) throws SQLException {
        List<T> rows = new ArrayList<>();
        Row row = new Row(found, json);
        while (found.next()) {
            rows.add(record.apply(row));
        }
        return rows;
    }
}
