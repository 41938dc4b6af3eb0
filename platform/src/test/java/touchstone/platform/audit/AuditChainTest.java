package touchstone.platform.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import touchstone.local.audit.AuditFinding;
import touchstone.local.audit.AuditHead;
import touchstone.local.audit.AuditTrail;
import touchstone.local.postgres.Databases;
import touchstone.platform.notes.Notes;
import touchstone.platform.notes.NotesService;
import touchstone.platform.testing.Owner;

/** Somebody who may do everything in the database rewrites the audit; the check says what was rewritten. */
@QuarkusTest
@TestProfile(NotesService.class)
class AuditChainTest {
    private static final String LAST = "(select max(number) from audit_block)";
    private static final String IN_LAST = "tx >= (select tx_from from audit_block order by number desc limit 1)";
    private static final String IN_FIRST = "id = (select min(id) from audit)";
    /** What seal_audit() would have written of the last block, had it found what is there now. */
    private static final String SEAL_ANEW = "; delete from audit_block where number = " + LAST + "; select seal_audit()";

    @Inject
    AuditSealer sealer;

    private final Notes notes = new Notes();
    private Connection intruder;
    private List<AuditHead> noted;

    @BeforeEach
    void two_sealed_blocks_at_least() throws SQLException {
        sealedWith("first");
        sealedWith("second");
        intruder = Owner.connect();
        intruder.setAutoCommit(false);
        noted = heads();
    }

    @AfterEach
    void nothing_was_meant() throws SQLException {
        intruder.rollback();
        intruder.close();
    }

    @Test
    void what_was_sealed_is_whole_and_what_came_since_is_counted() throws SQLException {
        AuditFinding before = found();
        notes.added("third");
        AuditFinding after = found();
        assertTrue(after.broken().isEmpty(), after.toString());
        assertEquals(before.unsealed() + 1, after.unsealed());
        assertTrue(after.toString().endsWith(after.unsealed() == 1 ? "1 is not sealed yet" : "are not sealed yet"), after.toString());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "an entry names somebody else    | update audit set actor = 'somebody else' where IN_LAST                | LAST | was changed",
        "an entry says another after     | update audit set after = jsonb_build_object('text', 'x') where IN_LAST | LAST | was changed",
        "an entry is dated back          | update audit set at = at - interval '1 day' where IN_LAST             | LAST | was changed",
        "an entry of long ago is changed | update audit set correlation = 'x' where IN_FIRST                     | 1    | was changed",
        "an entry is gone                | delete from audit where IN_LAST                                       | LAST | 0 of its entries are there",
        "an entry of long ago is gone    | delete from audit where IN_FIRST                                      | 1    | of its entries are there",
        "an entry is slipped in          | insert into audit (tx, actor, table_name) select tx, 'x', 'note' from audit where IN_FIRST | 1 | of its entries are there",
        "a block says another time       | update audit_block set sealed_at = sealed_at - interval '1 day' where number = LAST        | LAST | was changed",
        "a block is gone                 | delete from audit_block where number = 1                              | 2    | does not follow the one before it",
        "the last block is gone          | delete from audit_block where number = LAST                           | LAST | is gone",
        "all is gone                     | delete from audit_block; delete from audit                            | 1    | is gone",
        "an entry is gone and the block sealed anew | delete from audit where IN_LAST SEAL_ANEW | LAST | is gone",
        "an entry is changed and the block sealed anew | update audit set actor = 'x' where IN_LAST SEAL_ANEW     | LAST | it was sealed anew"})
    void it_is_said_of_which_block_and_how(String how, String change, String block, String said) throws SQLException {
        long last = noted.get(noted.size() - 1).number();
        execute("alter table audit disable trigger user; alter table audit_block disable trigger user");
        execute(change.replace("IN_LAST", IN_LAST).replace("IN_FIRST", IN_FIRST).replace("SEAL_ANEW", SEAL_ANEW).replace("LAST", LAST));
        String broken = found().broken().orElse("nothing");
        assertTrue(broken.startsWith("block " + (block.equals("LAST") ? last : block) + " (") && broken.contains(said), how + ": " + broken);
    }

    @Test
    void what_a_transaction_has_written_that_still_runs_waits_for_the_next_block() throws SQLException {
        try (Connection slow = Owner.connect()) {
            slow.setAutoCommit(false);
            slow.createStatement().execute("""
                    insert into note (id, version, authority, text, written_on, filed, labels)
                    values (uuidv7(), 0, '%s', 'slow', '2013-06-13', false, '[]')""".formatted(notes.authority));
            notes.added("quick");
            sealer.seal();
            slow.commit();
        }
        sealedWith("later");
        AuditFinding found = found();
        assertTrue(found.broken().isEmpty(), found.toString());
        assertEquals(0, found.unsealed());
        assertEquals(ask("select count(*) from audit"), found.entries());
    }

    @Test
    void blocks_are_noted_once_each_outside(@TempDir Path directory) throws Exception {
        AuditTrail trail = trail(directory.resolve("audit/notes.txt"));
        trail.note();
        trail.note();
        assertEquals(noted, Files.readAllLines(trail.heads()).stream().map(AuditChainTest::head).toList());
        sealedWith("third");
        trail.note();
        assertEquals(heads(), Files.readAllLines(trail.heads()).stream().map(AuditChainTest::head).toList());
        assertTrue(trail.verify().broken().isEmpty());
        Files.writeString(trail.heads(), noted.get(0).number() + " " + "0".repeat(64) + " " + Instant.EPOCH + "\n");
        assertTrue(trail.verify().broken().orElse("nothing").startsWith("block 1 ("));
    }

    private static AuditTrail trail(Path heads) {
        var config = org.eclipse.microprofile.config.ConfigProvider.getConfig();
        String url = config.getValue("quarkus.datasource.jdbc.url", String.class);
        int slash = url.lastIndexOf('/') + 1;
        return new AuditTrail("notes", new Databases(url.substring(0, slash), config.getValue("quarkus.flyway.username", String.class),
                config.getValue("quarkus.flyway.password", String.class)), url.substring(slash), heads);
    }

    private static AuditHead head(String line) {
        String[] parts = line.split(" ");
        return new AuditHead(Long.parseLong(parts[0]), parts[1], Instant.parse(parts[2]));
    }

    /** Adds a note and seals what is on record; until then other databases of the server may have transactions under way. */
    private void sealedWith(String text) throws SQLException {
        notes.added(text);
        Instant end = Instant.now().plus(Duration.ofSeconds(60));
        do {
            assertTrue(Instant.now().isBefore(end), "something else has a transaction under way for a minute");
            sealer.seal();
        } while (ask("select count(*) from audit where tx >= coalesce((select tx_to from audit_block order by number desc limit 1), '0')") > 0);
    }

    private AuditFinding found() throws SQLException {
        return AuditFinding.in(intruder, noted);
    }

    private void execute(String change) throws SQLException {
        try (Statement sql = intruder.createStatement()) {
            sql.execute(change);
        }
    }

    private static List<AuditHead> heads() throws SQLException {
        List<AuditHead> heads = new java.util.ArrayList<>();
        try (Connection connection = Owner.connect(); Statement sql = connection.createStatement();
                ResultSet block = sql.executeQuery("select number, hash, sealed_at from audit_block order by number")) {
            while (block.next()) {
                heads.add(new AuditHead(block.getLong(1), block.getString(2), block.getObject(3, java.time.OffsetDateTime.class).toInstant()));
            }
        }
        return heads;
    }

    private static long ask(String query) throws SQLException {
        try (Connection connection = Owner.connect(); Statement sql = connection.createStatement(); ResultSet row = sql.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }
}
