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
import java.util.UUID;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import touchstone.contracts.Role;
import touchstone.platform.testing.Owner;
import touchstone.platform.testing.Person;
import touchstone.platform.testing.TestDatabase;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PlanTest {
    private static final String COUNTY = "/api/governance/county-1";
    private static final String SUBJECT = "touchstone:plans:action:77";

    private static final Pattern GROWING = Pattern.compile("Seq Scan on (meeting|decision|log_action|log_action_step|risk|risk_step|letter)\\b");
    private static final UUID BOARD = UUID.fromString("0190b2d8-0000-7000-8000-000000000b0d");

    @Inject
    DataSource database;

    @BeforeAll
    void twenty_thousand_meetings_with_a_decision_each() throws SQLException {
        try (Connection connection = Owner.connect(); Statement sql = connection.createStatement()) {
            sql.execute("""
                    insert into body (id, version, authority, reference, name, kind)
                    select case n when 1 then '0190b2d8-0000-7000-8000-000000000b0d'::uuid else uuidv7() end, 0, 'county-' || n % 10, 'board-' || n, 'Board ' || n, 'BOARD'
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
                    insert into decision (id, version, authority, meeting, body, verb, text, decided_on, subjects, options, rule, outcome, recommendation_only, why, recorded_at, recorded_late)
                    select uuidv7(), 0, m.authority, m.id, m.body, 'APPROVE', 'The plan', m.day,
                           array['touchstone:plans:action:' || row_number() over (order by m.id) % 500], array[]::varchar[], 'NOT_COUNTED', 'CARRIED', false, 'Quorate.', now(), false
                      from meeting m where m.authority like 'county-%'""");
            registers(sql);
            sql.execute("analyze log_action, log_action_step, risk, risk_step, letter, body, body_terms, meeting, sitting_step, agenda_version, minutes_version, decision, decision_subject");
        }
    }

    /** Of each board 400 log actions, of which one in ten is open, a risk and 400 letters. */
    private static void registers(Statement sql) throws SQLException {
        sql.execute("""
                insert into log_action (id, version, authority, body, meeting, text, agency, raised_on, due, state, closed_at, closed_on, outcome)
                select uuidv7(), 0, m.authority, m.body, m.id, case n when 7 then 'Find the auditor' else 'Report back' end, 'agency-' || n % 20, m.day, m.day + 30,
                       case n % 10 when 0 then 'OPEN' else 'CLOSED' end, case n % 10 when 0 then null else m.id end,
                       case n % 10 when 0 then null else m.day end, case n % 10 when 0 then null else 'Done' end
                  from (select m.*, row_number() over (partition by m.body order by m.day) n from meeting m where m.authority like 'county-%') m""");
        sql.execute("""
                insert into log_action_step (id, log_action, kind, day, made_by, made_at, known_on, due, state)
                select uuidv7(), a.id, 'RAISED', a.raised_on, 'Clerk', now(), a.raised_on, a.due, 'OPEN' from log_action a where a.authority like 'county-%'""");
        sql.execute("""
                insert into risk (id, version, authority, body, reference, title, subjects)
                select uuidv7(), 0, b.authority, b.id, 'R' || n || b.reference, 'Demand', array[]::varchar[] from body b, generate_series(1, 40) n
                 where b.authority like 'county-%'""");
        sql.execute("""
                insert into risk_step (id, risk, kind, made_by, made_at, title, subjects)
                select uuidv7(), r.id, 'RAISED', 'Clerk', now(), r.title, r.subjects from risk r where r.authority like 'county-%'""");
        sql.execute("""
                insert into letter (id, version, authority, kind, body, sender, recipients, subject, sent_on)
                select uuidv7(), 0, m.authority, 'LETTER', m.body, 'Chair', array['Minister'], 'Progress', m.day from meeting m where m.authority like 'county-%'""");
    }

    @ParameterizedTest
    @CsvSource({"/log-actions, log_action_order", "/log-actions?open=true, log_action_unclosed", "/log-actions?body=%s, log_action_body",
        "/log-actions?agency=agency-7, log_action_agency", "/log-actions?text=auditor, log_action_words", "/log-actions?asAt=2013-06-13, log_action_order",
        "/risks, risk_reference_unique", "/risks?body=%s, risk_body", "/letters, letter_order", "/letters?body=%s, letter_body"})
    void registers_are_read_from_their_index(String list, String index) throws SQLException {
        assertPlanned(index, list.formatted(BOARD), Person.of("Board secretary", "council", "county-1", Role.SECRETARIAT));
    }

    @ParameterizedTest
    @CsvSource({"/meetings, meeting_order", "/meetings?from=2013-06-01&limit=1, meeting_order",
        "/decisions, decision_order", "/decisions?asAt=2013-06-13, decision_order",
        "/decisions?subject=" + SUBJECT + ", decision_subject_pkey", "/decisions?body=%s, decision_body"})
    void lists_are_read_from_their_index(String list, String index) throws SQLException {
        assertPlanned(index, list.formatted(BOARD), People.VISITOR);
    }

    @Test
    void the_meetings_of_a_body_are_read_from_its_index() throws SQLException {
        String body = People.VISITOR.asks().get(COUNTY + "/bodies").path("items[0].id");
        assertPlanned("meeting_body", "/meetings?body=" + body, People.VISITOR);
    }

    private void assertPlanned(String index, String list, Person reader) throws SQLException {
        try (Connection beside = database.getConnection(); Statement sql = beside.createStatement()) {
            reader.asks().get(COUNTY + list).then().statusCode(200);
            String plan = plan(sql, lastRead(sql));
            assertTrue(plan.contains(index), plan);
            assertFalse(GROWING.matcher(plan).find(), plan);
        }
    }

    /** What the service asked of the database last, as the database remembers it. */
    private static String lastRead(Statement sql) throws SQLException {
        try (ResultSet asked = sql.executeQuery("""
                select query from pg_stat_activity
                 where datname = current_database() and pid <> pg_backend_pid() and query ~ 'from (meeting|decision|decision_subject|log_action|log_action_at|risk_at|letter)[ (]'
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
