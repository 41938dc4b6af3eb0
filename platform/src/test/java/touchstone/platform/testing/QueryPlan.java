package touchstone.platform.testing;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How PostgreSQL would answer a statement, to guard that a list stays flat in cost however many rows there are. */
public record QueryPlan(String text) {
    private static final Pattern PAGES = Pattern.compile("shared hit=(\\d+)(?: read=(\\d+))?|shared read=(\\d+)");

    /** Explains a statement whose named parameters are replaced by SQL literals. */
    public static QueryPlan of(Connection connection, String sql, Map<String, String> literals) throws SQLException {
        return explained(connection, "explain ", sql, literals);
    }

    /** Runs it as well, and counts the pages of the database that it reads. */
    public static QueryPlan run(Connection connection, String sql, Map<String, String> literals) throws SQLException {
        return explained(connection, "explain (analyze, buffers, timing off, summary off) ", sql, literals);
    }

    private static QueryPlan explained(Connection connection, String explain, String sql, Map<String, String> literals) throws SQLException {
        String filled = sql;
        for (Map.Entry<String, String> literal : literals.entrySet()) {
            filled = filled.replaceAll("(?<!:):" + literal.getKey() + "\\b", literal.getValue());
        }
        StringBuilder plan = new StringBuilder();
        try (Statement statement = connection.createStatement(); ResultSet lines = statement.executeQuery(explain + filled)) {
            while (lines.next()) {
                plan.append(lines.getString(1)).append('\n');
            }
        }
        return new QueryPlan(plan.toString());
    }

    /** Pages of 8 KiB that the statement read, from memory or disk; only of one that was run. */
    public int pages() {
        Matcher first = PAGES.matcher(text);
        if (!first.find()) {
            return 0;
        }
        return java.util.stream.IntStream.rangeClosed(1, 3).mapToObj(first::group).filter(java.util.Objects::nonNull).mapToInt(Integer::parseInt).sum();
    }

    /** Fails unless the index is used and the table is never read from end to end. */
    public QueryPlan reads(String table, String index) {
        assertTrue(text.contains(index), "index " + index + " is not used:\n" + text);
        assertTrue(!text.contains("Seq Scan on " + table + " "), table + " is read from end to end:\n" + text);
        return this;
    }

    /** Fails when rows are sorted instead of being read in order. */
    public QueryPlan withoutSorting(String by) {
        assertTrue(!text.contains("Sort Key: " + by), "rows are sorted:\n" + text);
        return this;
    }
}
