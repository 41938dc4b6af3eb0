package touchstone.plans.action;

import static org.hamcrest.Matchers.equalTo;
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
import java.util.List;
import javax.sql.DataSource;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import touchstone.plans.Programme;
import touchstone.plans.Tries;
import touchstone.platform.testing.TestDatabase;

/** What holds of lateness on every day of eighteen months, whatever was re-planned, suspended and reported. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class LatenessTest {
    private static final LocalDate BEGIN = LocalDate.of(2013, 1, 1);
    private static final String DAYS = "generate_series(date '2013-01-01', date '2014-06-30', interval '1 day') d";

    @Inject
    DataSource database;

    private Programme town;
    private String ask;

    /** A new date for an action. */
    record Move(LocalDate decidedOn, LocalDate due) {}

    /** A suspension that begins so many days after the one before it was over. */
    record Pause(int after, int lasting) {}

    /** What the council says of an action at a date. */
    record Report(LocalDate asAt, String claimed) {}

    /** What happens to one action. */
    record History(LocalDate due, List<Move> moves, List<Pause> pauses, Report report) {}

    static List<History> histories() {
        Arbitrary<Move> move = Combinators.combine(day(450), day(540)).as(Move::new);
        Arbitrary<Pause> pause = Combinators.combine(days(0, 150), days(1, 120)).as(Pause::new);
        Arbitrary<Report> report = Combinators.combine(day(400), Arbitraries.of("completed", "in-progress")).as(Report::new);
        return Tries.of(Combinators.combine(day(300), move.list().ofMaxSize(3), pause.list().ofMaxSize(3), report).as(History::new));
    }

    @BeforeEach
    void a_programme() {
        town = new Programme(BEGIN.toString());
        ask = town.recommendation(1, "ongoing");
    }

    @ParameterizedTest
    @CsvSource({"2013-04-30, 0, false", "2013-05-01, 0, false", "2013-05-02, 1, true", "2014-05-01, 365, true"})
    void an_action_is_late_from_the_day_after_the_one_promised(String asked, int daysLate, boolean overdue) {
        town.actionAt(town.action(ask, 1, ", \"due\": \"2013-05-01\""), asked)
                .body("daysLate", equalTo(daysLate)).body("overdue", equalTo(overdue));
    }

    @ParameterizedTest
    @MethodSource("histories")
    void re_planning_never_reduces_it(History history) throws SQLException {
        String left = town.action(ask, 1, due(history));
        String moved = town.action(ask, 2, due(history));
        history.moves().forEach(move -> replan(moved, move));
        assertEquals(0, count("""
                from %s, action_at(d::date, true) l, action_at(d::date, true) m
                 where l.id = '%s' and m.id = '%s' and m.days_late < l.days_late""".formatted(DAYS, left, moved)));
    }

    @ParameterizedTest
    @MethodSource("histories")
    void it_never_shrinks_stands_still_in_a_suspension_and_never_escalates_there(History history) throws SQLException {
        String phase = town.phase(1, null);
        String action = town.action(ask, 1, due(history) + Programme.in(phase));
        suspend(phase, history.pauses());
        history.moves().forEach(move -> replan(action, move));
        town.accepted(action, history.report().claimed(), history.report().asAt().toString(), "");
        String eachDay = "from %s, action_at(d::date, true) a, action_at(d::date + 1, true) next where a.id = '%s' and next.id = a.id and "
                .formatted(DAYS, action);
        assertEquals(546, count(eachDay + "true"));
        assertEquals(0, count(eachDay + "next.days_late - a.days_late not in (0, 1)"));
        assertEquals(0, count(eachDay + "a.state = 'SUSPENDED' and (a.overdue or next.days_late > a.days_late)"));
    }

    private void suspend(String phase, List<Pause> pauses) {
        LocalDate until = BEGIN;
        for (Pause pause : pauses) {
            LocalDate from = until.plusDays(pause.after());
            until = from.plusDays(pause.lasting());
            town.decide(phase + "/suspension", """
                    {"from": "%s", "decidedBy": "Board", "reason": "First things first"}""".formatted(from)).statusCode(200);
            town.decide(phase + "/resumption", """
                    {"on": "%s", "decidedBy": "Board", "reason": "They are done"}""".formatted(until)).statusCode(200);
        }
    }

    private void replan(String action, Move move) {
        MANAGER.asks().header("If-Match", "*").body("""
                {"due": "%s", "decidedOn": "%s", "reason": "Staff"}""".formatted(move.due(), move.decidedOn()))
                .post(town.base + "/actions/" + action + "/re-planning").then().statusCode(200);
    }

    private static String due(History history) {
        return ", \"due\": \"" + history.due() + "\"";
    }

    private static Arbitrary<LocalDate> day(int within) {
        return days(0, within).map(BEGIN::plusDays);
    }

    private static Arbitrary<Integer> days(int from, int to) {
        return Arbitraries.integers().between(from, to);
    }

    private int count(String from) throws SQLException {
        try (Connection connection = database.getConnection(); Statement sql = connection.createStatement();
                ResultSet answer = sql.executeQuery("select count(*) " + from)) {
            answer.next();
            return answer.getInt(1);
        }
    }
}
