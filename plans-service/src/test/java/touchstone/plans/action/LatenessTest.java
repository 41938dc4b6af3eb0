package touchstone.plans.action;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static touchstone.plans.People.MANAGER;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.Random;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import touchstone.plans.Programme;
import touchstone.platform.testing.TestDatabase;

/** What holds of lateness on every day of eighteen months, whatever was re-planned, suspended and reported. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class LatenessTest {
    private static final LocalDate BEGIN = LocalDate.of(2013, 1, 1);
    private static final String DAYS = "generate_series(date '2013-01-01', date '2014-06-30', interval '1 day') d";

    @Inject
    DataSource database;

    private final Random chance = new Random(20130613);
    private Programme town;
    private String ask;

    @BeforeEach
    void a_programme() {
        town = new Programme("2013-01-01");
        ask = town.recommendation(1, "ongoing");
    }

    @Test
    void re_planning_never_reduces_it() throws SQLException {
        for (int twin = 1; twin <= 8; twin++) {
            String due = ", \"due\": \"" + day(300) + "\"";
            String left = town.action(ask, 2 * twin, due);
            String moved = town.action(ask, 2 * twin + 1, due);
            replan(moved);
            replan(moved);
            assertEquals(0, count("""
                    from %s, action_at(d::date, true) l, action_at(d::date, true) m
                     where l.id = '%s' and m.id = '%s' and m.days_late < l.days_late""".formatted(DAYS, left, moved)));
        }
    }

    @Test
    void it_never_shrinks_stands_still_in_a_suspension_and_never_escalates_there() throws SQLException {
        for (int order = 1; order <= 8; order++) {
            String phase = town.phase(order, null);
            suspendTwice(phase);
            String action = town.action(ask, order, ", \"due\": \"" + day(200) + "\"" + Programme.in(phase));
            replan(action);
            town.accepted(action, chance.nextBoolean() ? "completed" : "in-progress", day(400).toString(), "");
            String eachDay = "from %s, action_at(d::date, true) a, action_at(d::date + 1, true) next where a.id = '%s' and next.id = a.id and "
                    .formatted(DAYS, action);
            assertEquals(0, count(eachDay + "next.days_late - a.days_late not in (0, 1)"));
            assertEquals(0, count(eachDay + "a.state = 'SUSPENDED' and (a.overdue or next.days_late > a.days_late)"));
            assertEquals(546, count(eachDay + "true"));
        }
    }

    private void suspendTwice(String phase) {
        LocalDate from = day(150);
        for (int time = 0; time < 2; time++) {
            LocalDate until = from.plusDays(1 + chance.nextInt(120));
            town.decide(phase + "/suspension", """
                    {"from": "%s", "decidedBy": "Board", "reason": "First things first"}""".formatted(from)).statusCode(200);
            town.decide(phase + "/resumption", """
                    {"on": "%s", "decidedBy": "Board", "reason": "They are done"}""".formatted(until)).statusCode(200);
            from = until.plusDays(chance.nextInt(60));
        }
    }

    private void replan(String action) {
        MANAGER.asks().header("If-Match", "*").body("""
                {"due": "%s", "decidedOn": "%s", "reason": "Staff"}""".formatted(day(500), day(400)))
                .post(town.base + "/actions/" + action + "/re-planning").then().statusCode(200);
    }

    private LocalDate day(int within) {
        return BEGIN.plusDays(chance.nextInt(within));
    }

    private int count(String from) throws SQLException {
        try (Connection connection = database.getConnection(); Statement sql = connection.createStatement();
                ResultSet answer = sql.executeQuery("select count(*) " + from)) {
            answer.next();
            return answer.getInt(1);
        }
    }
}
