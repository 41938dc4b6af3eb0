package touchstone.platform.sql;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.hibernate.JDBCException;
import org.hibernate.Session;
import org.hibernate.jdbc.ReturningWork;

/** Reads lists and summaries: one statement, one record a row, no entity. Sees what the transaction has written. */
@Singleton
public class Reads {
    private final Supplier<StatementBatch> before;
    private final Connections connections;
    private final ObjectMapper json;

    @Inject
    Reads(Session database, DeferredWrites writes, ObjectMapper json) {
        this(writes::all, database::doReturningWork, json);
    }

    private Reads(Supplier<StatementBatch> before, Connections connections, ObjectMapper json) {
        this.before = before;
        this.connections = connections;
        this.json = json;
    }

    /** Over connections of their own, which see nothing but what is committed. */
    public static Reads over(DataSource source, ObjectMapper json) {
        return new Reads(StatementBatch::new, new OwnConnections(source), json);
    }

    /**
     * @param sql  with named parameters, {@code :authority}
     * @param with their values; none may be null, leave the condition out instead; a list of text is an array,
     *             {@code = any(:periods)}
     */
    public <T> List<T> list(String sql, Map<String, ?> with, Function<Row, T> record) {
        NamedSql named = NamedSql.of(sql);
        StatementBatch trip = before.get();
        trip.add(named.text(), named.parameters().stream().map(with::get).toList(), null);
        return connections.with(connection -> trip.read(connection, found -> rows(found, record)));
    }

    /** The first row, if there is one. */
    public <T> Optional<T> first(String sql, Map<String, ?> with, Function<Row, T> record) {
        return list(sql, with, record).stream().findFirst();
    }

    private interface Connections {
        <T> T with(ReturningWork<T> work);
    }

    private record OwnConnections(DataSource source) implements Connections {
        @Override
        public <T> T with(ReturningWork<T> work) {
            try (Connection connection = source.getConnection()) {
                return work.execute(connection);
            } catch (SQLException failed) {
                throw new JDBCException("cannot read", failed);
            }
        }
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
