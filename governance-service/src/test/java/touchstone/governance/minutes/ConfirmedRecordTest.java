package touchstone.governance.minutes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static touchstone.governance.Board.circulate;
import static touchstone.governance.Board.confirm;
import static touchstone.governance.Board.publish;
import static touchstone.governance.Board.step;
import static touchstone.governance.People.CLERK;
import static touchstone.governance.People.GOVERNANCE;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.sessions.JqwikSession;
import org.junit.jupiter.api.RepeatedTest;
import touchstone.governance.Board;
import touchstone.platform.testing.TestDatabase;
import touchstone.platform.testing.http.Response;

/** Whatever is done later, in whatever order, a confirmed record reads as it was confirmed. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ConfirmedRecordTest {
    private static final int LENGTH = 14;

    /** What somebody may try on a meeting whose minutes are confirmed, or on its body; refused or not. */
    private static final List<BiFunction<Board, String, Response>> OPERATIONS = List.of(
            (board, meeting) -> post(meeting + "/opening", ""),
            (board, meeting) -> post(meeting + "/closing", ""),
            (board, meeting) -> post(meeting + "/abandonment", "{\"reason\": \"Late\"}"),
            (board, meeting) -> post(meeting + "/cancellation", "{\"reason\": \"Late\"}"),
            (board, meeting) -> post(meeting + "/postponement", "{\"reason\": \"Late\", \"date\": \"2014-01-07\"}"),
            (board, meeting) -> put(meeting, "{\"kind\": \"extraordinary\", \"place\": \"Elsewhere\"}"),
            (board, meeting) -> post(meeting + "/agenda-versions", "{}"),
            (board, meeting) -> post(meeting + "/minutes-versions", ""),
            (board, meeting) -> post(meeting + "/items", "{\"title\": \"Late\", \"verb\": \"note\", \"lateReason\": \"Late\"}"),
            (board, meeting) -> put(first(meeting), "{\"title\": \"Late\", \"verb\": \"note\"}"),
            (board, meeting) -> CLERK.asks().delete(first(meeting)),
            (board, meeting) -> post(first(meeting) + "/withdrawal", "{\"reason\": \"Late\"}"),
            (board, meeting) -> post(first(meeting) + "/deferral", "{\"reason\": \"Late\"}"),
            (board, meeting) -> put(first(meeting) + "/minute", "{\"text\": \"Late\"}"),
            (board, meeting) -> put(meeting + "/agenda-order", "{\"items\": [\"%s\", \"%s\"]}".formatted(second(meeting), id(first(meeting)))),
            (board, meeting) -> put(meeting + "/attendance/" + board.members.get(0), "{\"presence\": \"absent\"}"),
            (board, meeting) -> post(meeting + "/guests", "{\"post\": \"Late\"}"),
            (board, meeting) -> post(meeting + "/declarations", "{\"item\": \"%s\", \"seat\": \"%s\", \"kind\": \"disclosable-pecuniary\", \"interest\": \"Late\"}"
                    .formatted(id(first(meeting)), board.members.get(0))),
            (board, meeting) -> post(meeting + "/decisions", "{\"verb\": \"note\", \"text\": \"Late\"}"),
            (board, meeting) -> post(meeting + "/corrections", "{\"item\": \"%s\", \"text\": \"Late\", \"reason\": \"Late\"}".formatted(id(first(meeting)))),
            (board, meeting) -> post(meeting + "/corrections", "{\"decision\": \"%s\", \"text\": \"Late\", \"reason\": \"Late\"}".formatted(decision(meeting))),
            (board, meeting) -> post(members(board) + "/" + board.members.get(1) + "/ending", "{\"until\": \"2013-01-01\"}"),
            (board, meeting) -> post(members(board), "{\"post\": \"Late\", \"role\": \"member\", \"voting\": true, \"from\": \"2012-01-01\"}"),
            (board, meeting) -> post(later(board) + "/decisions", "{\"verb\": \"note\", \"text\": \"Late\", \"replaces\": {\"decision\": \"%s\", \"kind\": \"rescinded\"}}".formatted(decision(meeting))),
            (board, meeting) -> post(meeting + "/minutes-confirmation", "{\"atMeeting\": \"%s\", \"corrections\": \"Late\"}".formatted(id(later(board)))));

    @RepeatedTest(5)
    void no_sequence_of_later_operations_changes_a_confirmed_roll_minute_or_decision() {
        Board board = new Board();
        String meeting = confirmed(board);
        Map<String, Object> record = record(meeting);
        List<Integer> tried = sequence();
        for (int operation : tried) {
            assertTrue(OPERATIONS.get(operation).apply(board, meeting).statusCode() < 500);
            assertEquals(record, record(meeting), "after operations " + tried.subList(0, tried.indexOf(operation) + 1));
        }
    }

    /** What was confirmed: all of it but what is said beside it later. */
    private static Map<String, Object> record(String meeting) {
        Response told = CLERK.asks().get(meeting).then().statusCode(200).extract();
        List<Map<String, Object>> decisions = told.path("decisions");
        decisions.forEach(decision -> {
            decision.remove("replacedBy");
            decision.remove("inForce");
        });
        return Map.of("items", told.path("items"), "roll", told.path("attendance"), "quorum", told.path("quorum"), "declarations", told.path("declarations"),
                "decisions", decisions, "minutes", told.path("meeting.minutes"), "sitting", told.path("meeting.sitting"), "date", told.path("meeting.date"),
                "versions", CLERK.asks().get(meeting + "/minutes-versions").path("items"));
    }

    private static String confirmed(Board board) {
        String meeting = board.planned("2013-04-23");
        Board.item(meeting, "");
        Board.item(meeting, "");
        publish(meeting);
        board.opened(meeting, 2);
        put(first(meeting) + "/minute", "{\"text\": \"Noted\"}").then().statusCode(200);
        post(meeting + "/decisions", "{\"verb\": \"note\", \"text\": \"It is noted\", \"item\": \"%s\"}".formatted(id(first(meeting)))).then().statusCode(201);
        step(meeting, "closing", "");
        circulate(meeting);
        confirm(meeting, board.open("2013-05-21", 3));
        return meeting;
    }

    private static List<Integer> sequence() {
        List<Integer> drawn = new ArrayList<>();
        JqwikSession.run(() -> drawn.addAll(Arbitraries.integers().between(0, OPERATIONS.size() - 1).list().ofSize(LENGTH).uniqueElements().sample()));
        return drawn;
    }

    private static String first(String meeting) {
        return meeting + "/items/" + CLERK.asks().get(meeting).path("items[0].id");
    }

    private static String second(String meeting) {
        return CLERK.asks().get(meeting).path("items[1].id");
    }

    private static String decision(String meeting) {
        return CLERK.asks().get(meeting).path("decisions[0].id");
    }

    private static String later(Board board) {
        return GOVERNANCE + "/meetings/" + CLERK.asks().get(GOVERNANCE + "/meetings?from=2013-05-21&to=2013-05-21&body=" + board.id).path("items[0].id");
    }

    private static String members(Board board) {
        return GOVERNANCE + "/bodies/" + board.id + "/members";
    }

    private static Response post(String address, String body) {
        return CLERK.asks().body(body).post(address);
    }

    private static Response put(String address, String body) {
        return CLERK.asks().header("If-Match", "*").body(body).put(address);
    }

    private static String id(String address) {
        return address.substring(address.lastIndexOf('/') + 1);
    }
}
