package touchstone.governance.actionlog;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static touchstone.governance.People.CLERK;
import static touchstone.governance.People.COUNCIL;
import static touchstone.governance.People.GOVERNANCE;
import static touchstone.governance.People.VISITOR;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import touchstone.governance.Board;
import touchstone.platform.testing.TestDatabase;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class LogActionTest {
    private static final String LOG = GOVERNANCE + "/log-actions";

    @Test
    void an_open_action_comes_back_to_every_meeting_until_the_body_closes_it() {
        Board board = new Board();
        String first = board.open("2013-04-23", 2);
        String action = raised(first);
        String second = board.open("2013-05-21", 2);
        COUNCIL.asks().get(second).then().body("logActions.id", contains(action));
        CLERK.asks().body("{\"meeting\": \"%s\", \"outcome\": \"Figures now come monthly\"}".formatted(id(second)))
                .post(LOG + "/" + action + "/closing").then().statusCode(200).body("closedOn", equalTo("2013-05-21"));

        COUNCIL.asks().get(second).then().body("logActions.outcome", contains("Figures now come monthly"));
        COUNCIL.asks().get(board.planned("2013-06-18")).then().body("logActions", empty());
        COUNCIL.asks().get(LOG + "?body=" + board.id + "&asAt=2013-05-20").then()
                .body("items.id", contains(action)).body("items[0].daysLate", equalTo(10)).body("items[0].closedOn", nullValue());
        COUNCIL.asks().get(LOG + "?body=" + board.id).then().body("items", empty());
    }

    @Test
    void only_a_meeting_of_the_same_body_closes_it_and_only_once() {
        Board board = new Board();
        String closing = LOG + "/" + raised(board.open("2013-04-23", 2)) + "/closing";
        String outcome = "{\"meeting\": \"%s\", \"outcome\": \"Done\"}";
        CLERK.asks().body(outcome.formatted(id(new Board().open("2013-05-21", 2)))).post(closing).then().statusCode(422);
        String later = id(board.open("2013-05-21", 2));
        CLERK.asks().body(outcome.formatted(later)).post(closing).then().statusCode(200);
        CLERK.asks().body(outcome.formatted(later)).post(closing).then().statusCode(409);
    }

    @Test
    void the_log_is_for_members() {
        String meeting = new Board().open("2013-04-23", 2);
        raised(meeting);
        VISITOR.asks().get(meeting).then().body("logActions", empty());
        VISITOR.asks().get(LOG).then().statusCode(401);
    }

    private static String raised(String meeting) {
        return CLERK.asks().body("""
                {"meeting": "%s", "text": "Bring weekly figures", "owner": "Head of Performance", "due": "2013-05-10"}"""
                .formatted(id(meeting))).post(LOG).then().statusCode(201).extract().path("id");
    }

    private static String id(String address) {
        return address.substring(address.lastIndexOf('/') + 1);
    }
}
