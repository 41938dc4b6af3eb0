package touchstone.bench;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import touchstone.local.postgres.Databases;
import touchstone.local.postgres.PostgresServer;

/** What PostgreSQL alone takes to read the rows that a page shows, and to write those that a post leaves: nothing derived. */
final class PlainSql {
    private record Query(String database, String sql) {}

    private static final Map<String, Query> PAGES = Map.of(
            "front", new Query("gateway", "select slug, name from authority"),
            "programme", new Query("plans", """
                    select r.*, count(a.id) from recommendation r left join action a on a.recommendation = r.id
                     where r.authority = ? group by r.id"""),
            "plan", new Query("plans", "select * from action where authority = ? order by sort_key limit 50"),
            "action", new Query("plans", """
                    select a.*, u.* from action a left join progress_update u on u.action = a.id where a.authority = ? and a.reference = ?
                     order by u.as_at desc, u.id desc limit 50"""),
            "recommendation", new Query("plans", """
                    select r.*, a.* from recommendation r left join action a on a.recommendation = r.id where r.authority = ? and r.reference = ?"""),
            "figures", new Query("metrics", "select i.*, r.* from indicator i left join reading r on r.indicator = i.id and r.state = 'ACCEPTED' where i.authority = ?"),
            "meeting", new Query("governance", "select m.*, i.* from meeting m left join agenda_item i on i.meeting = m.id where m.id = ?::uuid"));

    private final Databases databases;
    final Processes processes;

    PlainSql(Path home) {
        PostgresServer server = PostgresServer.durable(home).start();
        databases = server.databases();
        processes = Processes.of("postgres", server.pid());
    }

    /** Reads the page's rows on one connection. */
    Cost read(Meter meter, Programme.Page page, Object... key) throws Exception {
        Query query = PAGES.get(page.name());
        try (Connection connection = connect(query.database()); PreparedStatement statement = connection.prepareStatement(query.sql())) {
            for (int i = 0; i < key.length; i++) {
                statement.setObject(i + 1, key[i]);
            }
            return meter.of(processes).measure(1, () -> readAll(statement));
        }
    }

    /** Writes rows like one of the table, so many in a durable transaction, into a table with the like of its key and no other index. */
    Cost write(Meter meter, String database, String table, int rows) throws Exception {
        try (Connection connection = connect(database); var setUp = connection.createStatement()) {
            setUp.execute("drop table if exists bench_rows; create table bench_rows (like " + table + "); create index on bench_rows (id)");
            try (PreparedStatement statement = connection.prepareStatement(
                    "insert into bench_rows select t.* from (select * from " + table + " limit 1) t, generate_series(1, " + rows + ")")) {
                return meter.of(processes).measure(1, statement::executeUpdate);
            } finally {
                setUp.execute("drop table bench_rows");
            }
        }
    }

    private Connection connect(String database) throws SQLException {
        return DriverManager.getConnection(databases.jdbcUrl("touchstone_" + database), databases.user(), databases.password());
    }

    private static void readAll(PreparedStatement statement) throws SQLException {
        try (ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                rows.getObject(1);
            }
        }
    }
}
