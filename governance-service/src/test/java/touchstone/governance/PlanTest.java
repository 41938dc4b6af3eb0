package touchstone.governance;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collections;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import touchstone.platform.testing.Owner;
import touchstone.platform.testing.TestDatabase;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PlanTest {
    private static final String COUNTY = "/api/governance/county-1";
    private static final String SUBJECT = "touchstone:plans:action:77";

    @Inject
    DataSource database;

    @BeforeAll
    void twenty_thousand_meetings_with_a_decision_each() throws SQLException {
        try (Connection connection = Owner.connect(); Statement sql = connection.createStatement()) {
            sql.execute("""
                    insert into body (id, version, authority, reference, name, kind)
                    select uuidv7(), 0, 'county-' || n % 10, 'board-' || n, 'Board ' || n, 'BOARD'
                      from generate_series(1, 50) n""");
            sql.execute("""
                    insert into body_terms (id, version, body, number, verbs, quorum_posts, notice_days, access)
                    select uuidv7(), 0, b.id, 1, array['APPROVE'], array[]::varchar[], 5, 'PUBLIC' from body b where b.authority like 'county-%'""");
            sql.execute("""
                    insert into meeting (id, version, authority, body, kind, from_paper, day, remote, sitting, agenda_version, agenda_changed, minutes, minutes_version, minutes_changed)
                    select uuidv7(), 0, b.authority, b.id, 'ORDINARY', true, date '2013-01-01' + n, false, 'HELD', 1, false, 'DRAFT', 0, false
                      from body b, generate_series(1, 400) n where b.authority like 'county-%'""");
            sql.execute("""
                    insert into sitting_step (id, meeting, state, taken_at, known_on, day)
                    select uuidv7(), m.id, 'HELD', now(), m.day, m.day from meeting m where m.authority like 'county-%'""");
            sql.execute("""
                    insert into agenda_version (id, meeting, number, published_at, items)
                    select uuidv7(), m.id, 1, now(), '[]' from meeting m where m.authority like 'county-%'""");
            sql.execute("""
                    insert into decision (id, version, authority, meeting, verb, text, decided_on, subjects, options, rule, outcome, recommendation_only, why, recorded_at, recorded_late)
                    select uuidv7(), 0, m.authority, m.id, 'APPROVE', 'The plan', m.day,
                           array['touchstone:plans:action:' || row_number() over (order by m.id) % 500], array[]::varchar[], 'NOT_COUNTED', 'CARRIED', false, 'Quorate.', now(), false
                      from meeting m where m.authority like 'county-%'""");
            sql.execute("analyze body, body_terms, meeting, sitting_step, agenda_version, minutes_version, decision, decision_subject");
        }
    }

    @ParameterizedTest
    @CsvSource({"/meetings, meeting_order", "/meetings?from=2013-06-01&limit=1, meeting_order",
        "/decisions, decision_order", "/decisions?asAt=2013-06-13, decision_order",
        "/decisions?subject=" + SUBJECT + ", decision_subject_pkey"})
    void lists_are_read_from_their_index(String list, String index) throws SQLException {
        assertPlanned(index, list);
    }

    @Test
    void the_meetings_of_a_body_are_read_from_its_index() throws SQLException {
        String body = People.VISITOR.asks().get(COUNTY + "/bodies").path("items[0].id");
        assertPlanned("meeting_body", "/meetings?body=" + body);
    }

    private void assertPlanned(String index, String list) throws SQLException {
        try (Connection beside = database.getConnection(); Statement sql = beside.createStatement()) {
            People.VISITOR.asks().get(COUNTY + list).then().statusCode(200);
            String plan = plan(sql, lastRead(sql));
            assertTrue(plan.contains(index), plan);
            assertFalse(plan.contains("Seq Scan on meeting") || plan.contains("Seq Scan on decision"), plan);
        }
    }

    /** What the service asked of the database last, as the database remembers it. */
    private static String lastRead(Statement sql) throws SQLException {
        try (ResultSet asked = sql.executeQuery("""
                select query from pg_stat_activity
                 where datname = current_database() and pid <> pg_backend_pid() and query ~ 'from (meeting|decision|decision_subject) '
                 order by query_start desc limit 1""")) {
            assertTrue(asked.next());
            return asked.getString(1);
        }
    }

    /** The plan that serves every value of the parameters, as a busy service settles on. */
    private static String plan(Statement sql, String statement) throws SQLException {
        long parameters = Pattern.compile("\\$\\d+").matcher(statement).results().count();
        sql.execute("set plan_cache_mode = force_generic_plan");
        sql.execute("prepare listing as " + statement);
        StringBuilder plan = new StringBuilder(statement);
        try (ResultSet lines = sql.executeQuery(
                "explain execute listing(" + String.join(", ", Collections.nCopies((int) parameters, "null")) + ")")) {
            while (lines.next()) {
                plan.append('\n').append(lines.getString(1));
            }
        } finally {
            sql.execute("deallocate listing");
            sql.execute("reset plan_cache_mode");
        }
        return plan.toString();
    }
}
