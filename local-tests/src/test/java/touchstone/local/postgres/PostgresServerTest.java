package touchstone.local.postgres;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import touchstone.local.Directories;
import touchstone.local.UserError;

class PostgresServerTest {
    @TempDir
    Path temp;

    private Path home;
    private Path binaries;
    private PostgresServer server;

    @BeforeEach
    void reachableHome() throws IOException {
        Directories.setMode(temp, "rwxr-xr-x");
        home = temp.resolve("a home with spaces");
        binaries = Throwaway.shared();
        server = durable();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void aThrowawayServerAnswersAndLeavesNothingBehind() throws SQLException {
        Path[] data = new Path[1];
        try (PostgresServer throwaway = PostgresServer.throwaway()) {
            throwaway.createDatabase("plans", "plans", "secret");
            assertEquals("off", ask(throwaway, "plans", "secret", "show fsync"));
            data[0] = Path.of(askAsSuperuser(throwaway, "show data_directory"));
            assertTrue(Files.exists(data[0]));
        }
        assertFalse(Files.exists(data[0].getParent()));
    }

    @Test
    void aDurableServerKeepsItsDataAndItsPort() throws SQLException {
        server.start().createDatabase("plans", "plans", "secret");
        String url = server.jdbcUrl("plans");
        execute("create table reading as select 73 as value");
        server.close();
        assertFalse(server.isRunning());

        server = durable().start();
        assertEquals(url, server.jdbcUrl("plans"));
        assertEquals("73", ask("select value from reading"));
    }

    @Test
    void aDurableServerIsSafe() throws SQLException {
        server.start();
        assertEquals("on", askAsSuperuser(server, "show fsync"));
        assertEquals("on", askAsSuperuser(server, "show data_checksums"));
        assertEquals("127.0.0.1", askAsSuperuser(server, "show listen_addresses"));
        assertEquals("", askAsSuperuser(server, "show unix_socket_directories"));
        assertEquals("scram-sha-256", askAsSuperuser(server, "select distinct auth_method from pg_hba_file_rules"));
        assertEquals("C.UTF-8", askAsSuperuser(server,
                "select datlocale from pg_database where datname = 'postgres' and datlocprovider = 'b'"));
    }

    @Test
    void startingARunningServerJoinsIt() {
        long pid = server.start().pid();
        PostgresServer second = durable().start();
        assertEquals(pid, second.pid());
    }

    @Test
    void anAcknowledgedWriteSurvivesAKill() throws SQLException {
        server.start().createDatabase("plans", "plans", "secret");
        execute("create table reading (value int)");
        long killed = server.pid();
        execute("insert into reading values (29)");
        ProcessHandle.of(killed).ifPresent(ProcessHandle::destroyForcibly);

        server = durable().start();
        assertNotEquals(killed, server.pid());
        assertEquals("29", ask("select value from reading"));
    }

    @Test
    void aLoginReachesItsOwnDatabaseOnly() throws SQLException {
        server.start().createDatabase("plans", "plans", "secret");
        server.createDatabase("metrics", "metrics", "other");
        assertEquals("metrics", ask(server, "metrics", "other", "select current_user"));
        assertThrows(SQLException.class, () -> connect(server, "metrics", "plans", "secret"));
        assertThrows(SQLException.class, () -> connect(server, "postgres", "plans", "secret"));
        assertThrows(SQLException.class, () -> connect(server, "plans", "plans", "wrong"));
    }

    @Test
    void dataOfANewerPostgresAreRefusedInPlainEnglish() throws IOException {
        server.start().close();
        Files.writeString(home.resolve("postgres/data/PG_VERSION"), "99\n");
        UserError trouble = assertThrows(UserError.class, server::start);
        assertTrue(trouble.getMessage().contains("written by PostgreSQL 99"), trouble.getMessage());
    }

    @Test
    void aPortTakenMeanwhileIsReplaced() throws IOException {
        server.start().close();
        Path port = home.resolve("postgres/port");
        int before = Integer.parseInt(Files.readString(port));
        try (var squatter = new java.net.ServerSocket(before, 1, java.net.InetAddress.getLoopbackAddress())) {
            server = durable().start();
            assertNotEquals(squatter.getLocalPort(), server.databases().port());
        }
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void theServerNeverRunsAsRoot() throws IOException {
        server.start();
        Optional<String> user = ProcessHandle.of(server.pid()).flatMap(process -> process.info().user());
        assertTrue(user.isPresent());
        assertNotEquals("root", user.get());
    }

    private PostgresServer durable() {
        return PostgresServer.durable(home, binaries);
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = server.databases().connect("plans");
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private String ask(String query) throws SQLException {
        return ask(server.databases().connect("plans"), query);
    }

    private static String ask(PostgresServer server, String login, String password, String query) throws SQLException {
        return ask(connect(server, login, login, password), query);
    }

    private static String askAsSuperuser(PostgresServer server, String query) throws SQLException {
        return ask(server.databases().connect(), query);
    }

    private static String ask(Connection open, String query) throws SQLException {
        try (Connection connection = open; ResultSet rows = connection.createStatement().executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private static Connection connect(PostgresServer server, String database, String login, String password)
            throws SQLException {
        return DriverManager.getConnection(server.jdbcUrl(database), login, password);
    }
}
