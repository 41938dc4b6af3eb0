package touchstone.platform.sql;

import java.util.HashMap;
import java.util.Map;

/** The conditions that a query of a list adds to its statement, in SQL with named parameters. */
public final class Conditions {
    private final StringBuilder sql = new StringBuilder();
    private final Map<String, Object> values = new HashMap<>();

    /** Holds where a value was asked for; null does not narrow. A constant goes by its name. */
    public Conditions is(String condition, String name, Object value) {
        if (value != null) {
            sql.append(" and ").append(condition);
            with(name, value instanceof Enum<?> constant ? constant.name() : value);
        }
        return this;
    }

    /** Holds, or does not hold, as was asked for; null does not narrow. */
    public Conditions holds(String condition, Boolean so) {
        if (so != null) {
            sql.append(so ? " and (" : " and not coalesce(").append(condition).append(so ? ")" : ", false)");
        }
        return this;
    }

    /** A value that something else in the statement names. */
    public Conditions with(String name, Object value) {
        values.put(name, value);
        return this;
    }

    public Map<String, Object> values() {
        return values;
    }

    /** Each begins with "and". */
    @Override
    public String toString() {
        return sql.toString();
    }
}
