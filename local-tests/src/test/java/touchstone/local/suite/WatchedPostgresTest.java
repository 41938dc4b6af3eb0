package touchstone.local.suite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import touchstone.local.Home;
import touchstone.local.postgres.PostgresServer;
import touchstone.local.supervision.Guard;
import touchstone.local.supervision.Patience;

@DisabledOnOs(OS.WINDOWS)
class WatchedPostgresTest {
    @TempDir
    Path temp;

    private final BlockingQueue<String> log = new LinkedBlockingQueue<>();
    private PostgresServer server;
    private Thread guard;

    @BeforeEach
    void guarded() throws Exception {
        Files.setPosixFilePermissions(temp, PosixFilePermissions.fromString("rwxr-xr-x"));
        server = PostgresServer.durable(temp).start();
        server.createDatabase("plans", "plans", "secret");
        guard = new Thread(new Guard(new WatchedPostgres(new Home(temp, temp)), new Home(temp, temp),
                new Patience(Duration.ofSeconds(30), Duration.ofSeconds(1)), log::add));
        guard.start();
    }

    @AfterEach
    void stop() throws InterruptedException {
        guard.interrupt();
        guard.join();
        server.close();
    }

    @Test
    void a_killed_server_comes_back_on_its_port_with_what_it_acknowledged() throws Exception {
        ask("create table reading as select 73 as value");
        recovers("-KILL", "postgres ended; starting it again");
        assertEquals("73", ask("select value from reading"));
    }

    @Test
    void a_stopped_server_is_ended_and_comes_back() throws Exception {
        recovers("-KILL", "postgres ended; starting it again"); // and so is known to have answered
        recovers("-STOP", "postgres did not answer for 1 s; starting it again");
        assertEquals("1", ask("select 1"));
    }

    private void recovers(String signal, String expected) throws Exception {
        long before = server.pid();
        new ProcessBuilder("kill", signal, "" + before).start().waitFor();
        assertEquals(expected, said());
        assertTrue(said().startsWith("postgres answers again"));
        assertNotEquals(before, server.pid());
    }

    private String said() throws InterruptedException {
        String line = log.poll(60, TimeUnit.SECONDS);
        assertNotNull(line, "the guard says nothing");
        return line;
    }

    private String ask(String query) throws SQLException {
        try (Connection connection = server.databases().connect("plans");
                Statement sql = connection.createStatement()) {
            if (!sql.execute(query)) {
                return "";
            }
            try (ResultSet rows = sql.getResultSet()) {
                rows.next();
                return rows.getString(1);
            }
        }
    }
}
