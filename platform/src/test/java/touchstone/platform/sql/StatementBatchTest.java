package touchstone.platform.sql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import touchstone.platform.notes.NotesService;
import touchstone.platform.testing.Owner;

@QuarkusTest
@TestProfile(NotesService.class)
class StatementBatchTest {
    private static final String ADD = "insert into word values (?)";

    private final StatementBatch batch = new StatementBatch();
    private Connection connection;

    @BeforeEach
    void an_empty_table() throws SQLException {
        connection = Owner.connect();
        connection.setAutoCommit(false);
        StatementBatch table = new StatementBatch();
        table.add("create temp table word (text text) on commit drop", List.of(), null);
        table.make(connection);
    }

    @AfterEach
    void leave_nothing() throws SQLException {
        connection.rollback();
        connection.close();
    }

    @Test
    void what_the_last_statement_finds_is_read_after_all_that_was_written() throws SQLException {
        batch.add(ADD, List.of("one"), null);
        batch.add(ADD, List.of("two"), null);
        batch.add("select string_agg(text, ' ' order by text) from word", List.of(), null);
        assertEquals("one two", batch.read(connection, found -> found.next() ? found.getString(1) : null));
    }

    @Test
    void a_list_of_text_is_an_array() throws SQLException {
        batch.add(ADD, List.of("one"), null);
        batch.add(ADD, List.of("two"), null);
        batch.add("select text from word where text = any(?)", List.of(List.of("two", "three")), null);
        assertEquals("two", batch.read(connection, found -> found.next() ? found.getString(1) : null));
    }

    @Test
    void a_statement_that_must_change_a_row_and_changes_none_is_answered_with_its_exception() {
        batch.add(ADD, List.of("one"), null);
        batch.add("update word set text = 'x' where text = ?", List.of("nobody's"), () -> new IllegalStateException("no such word"));
        batch.add(ADD, List.of("two"), null);
        assertEquals("no such word", assertThrows(IllegalStateException.class, () -> batch.make(connection)).getMessage());
    }

    @Test
    void one_that_changes_a_row_is_not() throws SQLException {
        batch.add(ADD, List.of("one"), () -> new IllegalStateException("not added"));
        batch.add("update word set text = 'x' where text = ?", List.of("one"), () -> new IllegalStateException("no such word"));
        batch.make(connection);
    }

    @Test
    void a_batch_takes_another_after_its_own() throws SQLException {
        assertTrue(batch.isEmpty());
        StatementBatch later = new StatementBatch();
        later.add("select count(*) from word", List.of(), null);
        batch.add(ADD, List.of("one"), null);
        batch.add(later);
        assertEquals("1", batch.read(connection, found -> found.next() ? found.getString(1) : null));
    }
}
