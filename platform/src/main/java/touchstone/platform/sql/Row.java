package touchstone.platform.sql;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** One row of a projection, read by column name. */
public final class Row {
    private final Tuple columns;
    private final ObjectMapper json;

    Row(Tuple columns, ObjectMapper json) {
        this.columns = columns;
        this.json = json;
    }

    public String text(String column) {
        return columns.get(column) == null ? null : columns.get(column).toString();
    }

    public UUID id(String column) {
        return columns.get(column, UUID.class);
    }

    public boolean flag(String column) {
        return columns.get(column, Boolean.class);
    }

    /** A whole number that is never null. */
    public int number(String column) {
        return ((Number) columns.get(column)).intValue();
    }

    public BigDecimal decimal(String column) {
        return columns.get(column, BigDecimal.class);
    }

    public LocalDate date(String column) {
        Object date = columns.get(column);
        return date instanceof java.sql.Date day ? day.toLocalDate() : (LocalDate) date;
    }

    public <E extends Enum<E>> E constant(String column, Class<E> type) {
        String name = text(column);
        return name == null ? null : Enum.valueOf(type, name);
    }

    /** A JSON array, cast to text in the statement. */
    public <T> List<T> list(String column, Class<T> type) {
        try {
            return json.readValue(text(column), json.getTypeFactory().constructCollectionType(List.class, type));
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** A JSON object, cast to text in the statement; null for none. */
    public <T> T value(String column, Class<T> type) {
        try {
            return text(column) == null ? null : json.readValue(text(column), type);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
