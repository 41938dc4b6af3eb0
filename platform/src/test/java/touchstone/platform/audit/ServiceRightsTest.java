package touchstone.platform.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import touchstone.platform.notes.Notes;
import touchstone.platform.notes.NotesService;
import touchstone.platform.sql.Reads;

/** What somebody who has taken over a service, or reads its password, can do to what is on record. */
@QuarkusTest
@TestProfile(NotesService.class)
class ServiceRightsTest {
    @Inject
    DataSource database;

    @Inject
    Reads reads;

    @ParameterizedTest
    @ValueSource(strings = {
        "insert into audit (actor, table_name) values ('somebody else', 'note')",
        "update audit set actor = 'somebody else'",
        "delete from audit",
        "truncate audit",
        "drop table audit",
        "alter table audit add column note text",
        "alter table audit disable trigger append_only",
        "drop trigger append_only on audit",
        "create trigger silence before insert on audit for each row execute function refuse_change()",
        "create rule silence as on insert to audit do instead nothing",
        "alter table note disable trigger audit",
        "alter table note disable trigger audit_added",
        "drop trigger audit on note",
        "alter table note disable trigger user",
        "truncate note",
        "truncate event",
        "drop table note",
        "create table note_copy as select * from note",
        "create temporary table audit (id bigint)",
        "create schema mine",
        "create or replace function write_audit() returns trigger language plpgsql as 'begin return null; end'",
        "drop function write_audit() cascade",
        "select put_under_audit('note')",
        "set session_replication_role = replica",
        "set role test_owner",
        "set session authorization test_owner",
        "alter role test superuser",
        "update flyway_schema_history set checksum = 0",
        "select pg_read_file('PG_VERSION')"})
    void the_database_refuses_its_service(String statement) throws SQLException {
        try (Connection connection = database.getConnection(); Statement sql = connection.createStatement()) {
            connection.setAutoCommit(false);
            SQLException refused = assertThrows(SQLException.class, () -> sql.execute(statement));
            assertTrue(List.of("42501", "42P17").contains(refused.getSQLState()), refused.getSQLState() + " " + refused.getMessage());
            connection.rollback();
        }
    }

    @Test
    void the_audit_says_who_signed_in_to_the_database_whomever_they_name() throws SQLException {
        Notes notes = new Notes();
        notes.added("note");
        try (Connection connection = database.getConnection(); Statement sql = connection.createStatement()) {
            connection.setAutoCommit(false);
            sql.execute("select set_config('touchstone.actor', 'person:somebody-else', true)");
            sql.execute("update note set text = 'reworded' where authority = '" + notes.authority + "'");
            connection.commit();
        }
        assertEquals(List.of("test test:writer@" + notes.authority, "test person:somebody-else"), reads.list("""
                select login || ' ' || actor as entry from audit where authority = :authority order by id""",
                Map.of("authority", notes.authority), row -> row.text("entry")));
    }
}
