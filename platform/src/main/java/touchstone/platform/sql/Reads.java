package touchstone.platform.sql;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Reads lists and summaries: one statement, one record a row, no entity. Sees what the transaction has written. */
@ApplicationScoped
public class Reads {
    private final EntityManager database;
    private final ObjectMapper json;

    Reads(EntityManager database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    /**
     * @param sql  with named parameters
     * @param with their values; none may be null, leave the condition out instead
     */
    public <T> List<T> list(String sql, Map<String, ?> with, Function<Row, T> record) {
        Query query = database.createNativeQuery(sql, Tuple.class);
        with.forEach(query::setParameter);
        List<?> rows = query.getResultList();
        return rows.stream().map(row -> record.apply(new Row((Tuple) row, json))).toList();
    }

    /** The first row, if there is one. */
    public <T> Optional<T> first(String sql, Map<String, ?> with, Function<Row, T> record) {
        return list(sql, with, record).stream().findFirst();
    }
}
