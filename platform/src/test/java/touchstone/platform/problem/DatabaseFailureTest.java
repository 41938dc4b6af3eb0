package touchstone.platform.problem;

import static org.hamcrest.Matchers.lessThan;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static touchstone.platform.testing.http.RequestSpecification.given;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import touchstone.platform.notes.Notes;
import touchstone.platform.notes.NotesService;

@QuarkusTest
@TestProfile(NotesService.class)
class DatabaseFailureTest {
    @Inject
    DataSource database;

    @ConfigProperty(name = "quarkus.datasource.jdbc.max-size")
    int size;

    @Test
    void a_connection_that_is_cut_is_no_fault_and_the_next_one_works() throws SQLException {
        Exception cut = failureOf("select pg_terminate_backend(pg_backend_pid())");
        assertEquals(Optional.of("away"), kind(new IllegalStateException("as a framework wraps it", cut)), cut.toString());
        try (Connection next = database.getConnection(); Statement sql = next.createStatement()) {
            assertTrue(sql.execute("select 1"));
        }
    }

    @Test
    void whoever_finds_all_connections_in_use_is_soon_asked_to_come_again() throws SQLException {
        Deque<Connection> all = new ArrayDeque<>();
        try {
            for (int number = 0; number < size; number++) {
                all.push(database.getConnection());
            }
            given().get(new Notes().list).then().statusCode(503).header("Retry-After", "5").contentType("application/problem+json")
                    .time(lessThan(3_000L));
        } finally {
            while (!all.isEmpty()) {
                all.pop().close();
            }
        }
    }

    @Test
    void a_statement_that_is_wrong_is_a_fault() {
        assertEquals(Optional.empty(), kind(failureOf("select nothing from nowhere")));
    }

    @Test
    void a_disk_without_room_is_no_fault_and_is_said_to_be_it() {
        assertEquals(Optional.of("no-room"), kind(failureOf("do $$ begin raise 'No space left on device' using errcode = 'disk_full'; end $$")));
    }

    private static Optional<String> kind(Throwable failure) {
        return DatabaseFailure.problem(failure).map(ProblemException::problem).filter(problem -> problem.status() == 503)
                .map(problem -> problem.type().toString().replaceFirst(".*[:/]", ""));
    }

    private Exception failureOf(String statement) {
        return assertThrows(SQLException.class, () -> {
            try (Connection connection = database.getConnection(); Statement sql = connection.createStatement()) {
                sql.execute(statement);
            }
        });
    }
}
