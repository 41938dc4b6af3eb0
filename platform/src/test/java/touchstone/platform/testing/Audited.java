package touchstone.platform.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import java.util.TreeSet;

/** The tables of a service are under audit, but for those that its test names. */
public final class Audited {
    private static final String NOT_UNDER_AUDIT = """
            select relname from pg_class c
             where relkind = 'r' and relnamespace = 'public'::regnamespace
               and not exists (select from pg_trigger where tgrelid = c.oid and tgname = 'audit_added' and tgenabled = 'O')""";

    private Audited() {}

    /** @param others that are not, each for a reason that stands where it is created */
    public static void allBut(String... others) throws SQLException {
        Set<String> expected = new TreeSet<>(Set.of("audit", "audit_block", "event", "flyway_schema_history", "idempotency"));
        expected.addAll(Set.of(others));
        Set<String> found = new TreeSet<>();
        try (Connection connection = Owner.connect(); Statement sql = connection.createStatement();
                ResultSet rows = sql.executeQuery(NOT_UNDER_AUDIT)) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        assertEquals(expected, found);
    }
}
