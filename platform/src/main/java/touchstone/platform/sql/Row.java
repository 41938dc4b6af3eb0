package touchstone.platform.sql;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.exception.GenericJDBCException;

/** The row of a projection that is being read, by column name. Its values must be taken at once. */
public final class Row {
    private final ResultSet columns;
    private final ObjectMapper json;
    private final Map<Class<?>, ObjectReader> readers = new HashMap<>();

    Row(ResultSet columns, ObjectMapper json) {
        this.columns = columns;
        this.json = json;
    }

    public String text(String column) {
        return read(column, ResultSet::getString);
    }

    public UUID id(String column) {
        return value(column, UUID.class);
    }

    public boolean flag(String column) {
        return read(column, ResultSet::getBoolean);
    }

    /** A whole number that is never null. */
    public int number(String column) {
        return read(column, ResultSet::getInt);
    }

    /** A whole number of "bigint" that is never null. */
    public long large(String column) {
        return read(column, ResultSet::getLong);
    }

    public BigDecimal decimal(String column) {
        return read(column, ResultSet::getBigDecimal);
    }

    public LocalDate date(String column) {
        return value(column, LocalDate.class);
    }

    /** A time of day. */
    public LocalTime time(String column) {
        return value(column, LocalTime.class);
    }

    /** A moment of "timestamptz". */
    public OffsetDateTime moment(String column) {
        return value(column, OffsetDateTime.class);
    }

    public <E extends Enum<E>> E constant(String column, Class<E> type) {
        String name = text(column);
        return name == null ? null : Enum.valueOf(type, name);
    }

    /** A JSON array. */
    public <T> List<T> list(String column, Class<T> type) {
        String array = text(column);
        if (array.equals("[]")) {
            return List.of();
        }
        try {
            return readers.computeIfAbsent(type, json::readerForListOf).readValue(array);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** A JSON object; null for none. */
    public <T> T object(String column, Class<T> type) {
        String object = text(column);
        try {
            return object == null ? null : json.readerFor(type).readValue(object);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private <T> T value(String column, Class<T> type) {
        return read(column, (row, name) -> row.getObject(name, type));
    }

    private <T> T read(String column, Column<T> reader) {
        try {
            return reader.of(columns, column);
        } catch (SQLException unreadable) {
            throw new GenericJDBCException("Column " + column, unreadable);
        }
    }

    private interface Column<T> {
        T of(ResultSet row, String name) throws SQLException;
    }
}
