package touchstone.platform.sql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import touchstone.platform.notes.NotesService;
import touchstone.platform.testing.Owner;

@QuarkusTest
@TestProfile(NotesService.class)
class DeferredWritesTest {
    private static final String ADD = "insert into said (text) values (?)";

    @Inject
    DeferredWrites writes;

    @Inject
    Reads reads;

    @Inject
    EntityManager hibernate;

    @Inject
    DataSource database;

    @BeforeEach
    void an_empty_table() throws SQLException {
        Owner.execute("""
                drop table if exists said;
                create table said (place int generated always as identity, text text not null);
                grant select, insert, delete on said to test""");
    }

    @Test
    void what_waits_is_written_when_the_transaction_ends() {
        QuarkusTransaction.requiringNew().run(() -> {
            writes.add(ADD, "one");
            writes.add(ADD, "two");
            assertEquals(List.of(), committed());
        });
        assertEquals(List.of("one", "two"), committed());
    }

    @Test
    void a_read_sees_what_waited_for_it() {
        QuarkusTransaction.requiringNew().run(() -> {
            writes.add(ADD, "one");
            assertEquals(List.of("one"), reads.list("select text from said", Map.of(), row -> row.text("text")));
        });
    }

    @Test
    void what_begins_goes_before_what_was_added_earlier() {
        QuarkusTransaction.requiringNew().run(() -> {
            writes.add(ADD, "then");
            writes.begin(ADD, "first");
        });
        assertEquals(List.of("first", "then"), committed());
    }

    @Test
    void what_begins_goes_before_hibernate_and_the_rest_after_it() {
        QuarkusTransaction.requiringNew().run(() -> {
            writes.begin(ADD, "first");
            writes.add(ADD, "then");
            hibernate.createNativeQuery("insert into said (text) values ('hibernate')").executeUpdate();
        });
        assertEquals(List.of("first", "hibernate", "then"), committed());
    }

    @Test
    void a_write_that_must_change_a_row_takes_all_back_when_it_changes_none() {
        assertThrows(IllegalStateException.class, () -> QuarkusTransaction.requiringNew().run(() -> {
            writes.add(ADD, "one");
            writes.addOr(() -> new IllegalStateException("nothing there"), "delete from said where text = ?", "nobody's");
            writes.send();
        }));
        assertEquals(List.of(), committed());
    }

    @Test
    void what_a_transaction_that_is_taken_back_would_have_written_is_gone() {
        assertThrows(IllegalArgumentException.class, () -> QuarkusTransaction.requiringNew().run(() -> {
            writes.add(ADD, "one");
            throw new IllegalArgumentException("changed my mind");
        }));
        QuarkusTransaction.requiringNew().run(() -> writes.add(ADD, "two"));
        assertEquals(List.of("two"), committed());
    }

    @Test
    void outside_a_transaction_a_read_reads_alone() {
        assertEquals(List.of(), reads.list("select text from said", Map.of(), row -> row.text("text")));
    }

    private List<String> committed() {
        try (Connection connection = database.getConnection(); Statement sql = connection.createStatement()) {
            java.util.ArrayList<String> texts = new java.util.ArrayList<>();
            for (ResultSet rows = sql.executeQuery("select text from said order by place"); rows.next(); ) {
                texts.add(rows.getString(1));
            }
            return texts;
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
