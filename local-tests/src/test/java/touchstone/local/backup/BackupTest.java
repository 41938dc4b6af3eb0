package touchstone.local.backup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import touchstone.local.Directories;
import touchstone.local.Home;
import touchstone.local.Secrets;
import touchstone.local.UserError;
import touchstone.local.postgres.PostgresServer;

/** Backs up one installation while it is written to, and restores it elsewhere, whole and broken. */
@DisabledOnOs(OS.WINDOWS)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BackupTest {
    private static final BackupKey KEY = new BackupKey("a key of more than sixteen characters");

    @TempDir
    static Path temp;

    private PostgresServer server;
    private Path backup;
    private Path encrypted;
    private Instant asAt;
    private final AtomicInteger acknowledged = new AtomicInteger();
    private int acknowledgedBefore;

    @BeforeAll
    void backUpWhileTwoDatabasesAreWrittenTo() throws Exception {
        Directories.setMode(temp, "rwxr-xr-x");
        Home home = home("original");
        Secrets.write(home.file("keys/token-private.pem"), "signs");
        Secrets.write(home.file("secrets/own/plans.txt"), "secret");
        server = PostgresServer.durable(home.path(), binaries()).start();
        server.createDatabase("touchstone_plans", "touchstone_plans", "secret");
        server.createDatabase("touchstone_metrics", "touchstone_metrics", "secret");
        for (String name : List.of("touchstone_plans", "touchstone_metrics")) {
            try (Connection connection = connect(server, name)) {
                connection.createStatement().execute("create table told (number int primary key, words text)");
            }
        }
        AtomicBoolean over = new AtomicBoolean();
        CountDownLatch underWay = new CountDownLatch(500);
        Thread writer = new Thread(() -> writeUntil(over, underWay));
        writer.start();
        assertTrue(underWay.await(60, TimeUnit.SECONDS));
        acknowledgedBefore = acknowledged.get();
        asAt = Instant.now();
        backup = new Backup(home, line -> { }, Optional.empty()).to(temp);
        encrypted = new Backup(home, line -> { }, Optional.of(KEY)).to(temp.resolve("encrypted"));
        over.set(true);
        writer.join();
    }

    @AfterAll
    void stop() {
        server.close();
    }

    @Test
    void what_was_acknowledged_before_is_there_and_databases_agree_about_the_moment() throws Exception {
        Home home = home("restored elsewhere");
        restore(home, backup, Optional.empty());
        try (PostgresServer restored = PostgresServer.durable(home.path(), binaries()).start()) {
            int plans = told(restored, "touchstone_plans");
            int metrics = told(restored, "touchstone_metrics");
            assertTrue(plans >= acknowledgedBefore, plans + " of " + acknowledgedBefore);
            assertTrue(plans - metrics == 0 || plans - metrics == 1, "each is told to plans and then to metrics: " + plans + ", " + metrics);
        }
        assertEquals("signs", Files.readString(home.file("keys/token-private.pem")));
        assertEquals("secret", Files.readString(home.file("secrets/own/plans.txt")));
        assertFalse(Files.exists(home.file("restoring")));
    }

    @Test
    void nobody_else_can_read_it_and_nothing_of_the_trial_is_left() throws IOException {
        assertEquals("[OWNER_READ, OWNER_WRITE]", Files.getPosixFilePermissions(backup).stream().sorted().toList().toString());
        assertTrue(backup.getFileName().toString().matches("touchstone-\\d{4}-\\d\\d-\\d\\dT\\d\\d-\\d\\d-\\d\\dZ\\.backup"), backup.toString());
        assertFalse(Files.exists(temp.resolve("original/backup-trial")));
        try (Stream<Path> files = Files.list(temp)) {
            assertTrue(files.noneMatch(file -> file.toString().endsWith(".unfinished")));
        }
    }

    @Test
    void the_time_it_states_is_none_later_than_when_it_was_begun() throws IOException {
        try (ArchiveReader archive = new ArchiveReader(Files.newInputStream(backup))) {
            Instant stated = Instant.parse(archive.about().asAt());
            assertFalse(stated.isAfter(asAt.plusSeconds(1)), stated.toString());
        }
    }

    @Test
    void an_encrypted_one_needs_its_key() throws Exception {
        assertFalse(Files.readString(encrypted, StandardCharsets.ISO_8859_1).contains("token-private"));
        assertTrue(refusal(encrypted, Optional.empty()).contains("is encrypted"));
        assertTrue(refusal(encrypted, Optional.of(new BackupKey("another key of some length"))).contains("not that of this backup"));
        restore(home("decrypted"), encrypted, Optional.of(KEY));
        assertEquals("signs", Files.readString(temp.resolve("decrypted/keys/token-private.pem")));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.3, 0.99999})
    void a_truncated_one_is_refused_and_leaves_nothing(double share) throws Exception {
        for (Path whole : List.of(backup, encrypted)) {
            Path broken = copy(whole);
            try (RandomAccessFile file = new RandomAccessFile(broken.toFile(), "rw")) {
                file.setLength((long) (file.length() * share));
            }
            refusal(broken, Optional.of(KEY));
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.0001, 0.6, 0.99999})
    void one_with_a_changed_byte_is_refused_and_leaves_nothing(double place) throws Exception {
        for (Path whole : List.of(backup, encrypted)) {
            Path broken = copy(whole);
            try (RandomAccessFile file = new RandomAccessFile(broken.toFile(), "rw")) {
                file.seek((long) (file.length() * place));
                int was = file.read();
                file.seek((long) (file.length() * place));
                file.write(was ^ 0x55);
            }
            refusal(broken, Optional.of(KEY));
        }
    }

    @Test
    void what_is_no_backup_at_all_is_refused() throws IOException {
        Path letter = Files.writeString(temp.resolve("letter"), "Dear Sir or Madam");
        assertTrue(refusal(letter, Optional.empty()).contains("is not a whole backup"));
        assertTrue(refusal(temp.resolve("missing"), Optional.empty()).contains("There is no file"));
    }

    @Test
    void data_of_another_postgresql_are_refused_by_name() throws IOException {
        About older = new About(About.FORMAT, "2026-01-01T00:00:00Z", "0.9", "17", Map.of());
        assertTrue(refusal(archive(older), Optional.empty()).contains("data of PostgreSQL 17"));
        About unknown = new About(2, "2030-01-01T00:00:00Z", "3.0", "18", Map.of());
        assertTrue(refusal(archive(unknown), Optional.empty()).contains("another Touchstone (3.0)"));
    }

    @Test
    void one_that_is_whole_but_does_not_hold_what_postgresql_needs_is_refused() throws IOException {
        About about = new About(About.FORMAT, "2026-01-01T00:00:00Z", "1.0", PostgresServer.majorVersion(), Map.of());
        refusal(archive(about), Optional.empty());
    }

    @Test
    void an_installation_that_holds_something_is_left_alone() throws IOException {
        Home home = home("in use");
        Secrets.write(home.file("keys/token-private.pem"), "mine");
        UserError refused = assertThrows(UserError.class, () -> restore(home, backup, Optional.empty()));
        assertTrue(refused.getMessage().contains("holds keys"), refused.getMessage());
        assertEquals("mine", Files.readString(home.file("keys/token-private.pem")));
    }

    @Test
    void an_interrupted_restore_is_noticed_and_can_be_run_again() throws Exception {
        Home home = home("interrupted");
        Files.createDirectories(home.file("restoring/postgres"));
        Secrets.write(home.file("keys/token-private.pem"), "moved already");
        assertThrows(UserError.class, () -> Restore.refuseHalfDone(home));
        restore(home, backup, Optional.empty());
        Restore.refuseHalfDone(home);
        assertEquals("signs", Files.readString(home.file("keys/token-private.pem")));
    }

    @Test
    void a_backup_replaces_no_file() {
        UserError refused = assertThrows(UserError.class,
                () -> new Backup(new Home(temp, temp.resolve("original")), line -> { }, Optional.empty()).to(encrypted));
        assertTrue(refused.getMessage().contains("exists already"), refused.getMessage());
    }

    private String refusal(Path file, Optional<BackupKey> key) throws IOException {
        Home home = home("empty");
        UserError refused = assertThrows(UserError.class, () -> restore(home, file, key));
        assertEquals(List.of(), new Installation(home.path()).present());
        assertFalse(Files.exists(home.file("restoring")));
        return refused.getMessage();
    }

    private void restore(Home home, Path file, Optional<BackupKey> key) throws IOException {
        new Restore(home, line -> { }, key).from(file);
    }

    private Path copy(Path whole) throws IOException {
        Path broken = temp.resolve("broken");
        Files.deleteIfExists(broken);
        return Files.copy(whole, broken);
    }

    private Path archive(About about) throws IOException {
        Path file = temp.resolve("made");
        try (ArchiveWriter archive = new ArchiveWriter(Files.newOutputStream(file), about)) {
            archive.add("keys/token-private.pem", new byte[] {1});
            archive.finish();
        }
        return file;
    }

    private Home home(String name) throws IOException {
        Home home = new Home(temp, temp.resolve(name));
        home.make();
        return home;
    }

    private Path binaries() {
        return temp.resolve("original/postgres");
    }

    /** Tells each number to plans and, once that is acknowledged, to metrics. */
    private void writeUntil(AtomicBoolean over, CountDownLatch underWay) {
        try (Connection plans = connect(server, "touchstone_plans"); Connection metrics = connect(server, "touchstone_metrics")) {
            for (int number = 0; !over.get(); number++) {
                tell(plans, number);
                tell(metrics, number);
                acknowledged.incrementAndGet();
                underWay.countDown();
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void tell(Connection connection, int number) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("insert into told values (?, repeat('words ', 200))")) {
            insert.setInt(1, number);
            insert.executeUpdate();
        }
    }

    private static int told(PostgresServer server, String name) throws SQLException {
        try (Connection connection = connect(server, name);
                ResultSet count = connection.createStatement().executeQuery("select count(*) from told")) {
            count.next();
            return count.getInt(1);
        }
    }

    private static Connection connect(PostgresServer server, String name) throws SQLException {
        return server.databases().connect(name);
    }
}
