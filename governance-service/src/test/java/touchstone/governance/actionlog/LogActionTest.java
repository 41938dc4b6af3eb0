package touchstone.governance.actionlog;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static touchstone.governance.People.CLERK;
import static touchstone.governance.People.COUNCIL;
import static touchstone.governance.People.GOVERNANCE;
import static touchstone.governance.People.POLICE;
import static touchstone.governance.People.VISITOR;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import touchstone.governance.Board;
import touchstone.platform.testing.TestDatabase;
import touchstone.platform.testing.http.ValidatableResponse;
import touchstone.platform.time.AsAt;

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
        write(action, "closing", "{\"meeting\": \"%s\", \"outcome\": \"Figures now come monthly\"}".formatted(id(second)))
                .statusCode(200).body("closedOn", equalTo("2013-05-21")).body("state", equalTo("closed"));

        COUNCIL.asks().get(second).then().body("logActions.outcome", contains("Figures now come monthly"));
        COUNCIL.asks().get(board.planned("2013-06-18")).then().body("logActions", empty());
        COUNCIL.asks().get(LOG + "?open=true&body=" + board.id + "&asAt=2013-05-20").then()
                .body("items.id", contains(action)).body("items[0].daysLate", equalTo(10)).body("items[0].closedOn", nullValue())
                .body("items[0].history.kind", contains("raised")).body("items[0].allowed", empty());
        COUNCIL.asks().get(LOG + "?open=true&body=" + board.id).then().body("items", empty());
        COUNCIL.asks().get(LOG + "?open=false&body=" + board.id).then().body("items.history[0].kind", contains("raised", "closed"));
    }

    @Test
    void only_a_meeting_of_the_same_body_closes_it_and_only_once() {
        Board board = new Board();
        String action = raised(board.open("2013-04-23", 2));
        String outcome = "{\"meeting\": \"%s\", \"outcome\": \"Done\"}";
        write(action, "closing", outcome.formatted(id(new Board().open("2013-05-21", 2)))).statusCode(422);
        String later = id(board.open("2013-05-21", 2));
        write(action, "closing", outcome.formatted(later)).statusCode(200);
        write(action, "closing", outcome.formatted(later)).statusCode(409).body("detail", containsString("Reopen it first"));
    }

    @Test
    void a_decision_of_that_meeting_can_close_it_and_no_other() {
        Board board = new Board();
        String first = board.open("2013-04-23", 3);
        String action = raised(first);
        String second = board.open("2013-05-21", 3);
        String closing = "{\"meeting\": \"%s\", \"decision\": \"%s\", \"outcome\": \"Done\"}";
        write(action, "closing", closing.formatted(id(second), decided(first))).statusCode(422).body("errors.field", hasItem("decision"));
        String decision = decided(second);
        write(action, "closing", closing.formatted(id(second), decision)).statusCode(200).body("decision", equalTo(decision));
    }

    @Test
    void every_earlier_date_is_kept_with_the_reason_for_the_new_one() {
        String action = raised(new Board().open("2013-04-23", 2));
        write(action, "re-dating", "{\"due\": \"2013-04-22\", \"reason\": \"Sooner\"}").statusCode(422).body("errors.detail", hasItem(containsString("2013-04-23")));
        write(action, "re-dating", "{\"due\": \"2013-06-10\", \"reason\": \"Half term\"}").statusCode(200);
        String later = AsAt.today().plusDays(30).toString();
        write(action, "re-dating", "{\"due\": \"%s\", \"reason\": \"Staff left\"}".formatted(later)).statusCode(200)
                .body("firstDue", equalTo("2013-05-10")).body("due", equalTo(later)).body("pastDue", equalTo(false))
                .body("history.due", contains("2013-05-10", "2013-06-10", later)).body("history.words", contains(null, "Half term", "Staff left"))
                .body("history.madeBy", contains("Board secretary", "Board secretary", "Board secretary"));
        COUNCIL.asks().get(LOG + "/" + action + "?asAt=2013-06-01").then().body("due", equalTo("2013-05-10")).body("daysLate", equalTo(22));
    }

    @Test
    void its_owner_says_how_far_it_is_and_that_it_is_done_and_the_body_closes_it() {
        Board board = new Board();
        String action = raised(board.open("2013-04-23", 2));
        COUNCIL.asks().body("{\"note\": \"Two of five teams send them\"}").post(LOG + "/" + action + "/progress").then().statusCode(200)
                .body("state", equalTo("open")).body("allowed", contains("report", "complete"));
        COUNCIL.asks().body("{\"completedOn\": \"2013-04-22\", \"note\": \"All of them\"}").post(LOG + "/" + action + "/completion").then().statusCode(422);
        COUNCIL.asks().body("{\"completedOn\": \"2013-05-08\", \"note\": \"All of them\"}").post(LOG + "/" + action + "/completion").then().statusCode(200)
                .body("state", equalTo("completed")).body("open", equalTo(true)).body("pastDue", equalTo(false)).body("allowed", empty());
        CLERK.asks().get(LOG + "/" + action).then().body("allowed", contains("close", "reopen"));
        write(action, "reopening", "{\"reason\": \"One team is missing\"}").statusCode(200)
                .body("state", equalTo("open")).body("completedOn", nullValue()).body("pastDue", equalTo(true))
                .body("history.kind", contains("raised", "progress", "completed", "reopened"));
        write(action, "reopening", "{\"reason\": \"Again\"}").statusCode(409).body("detail", containsString("is open"));
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {
        "'', agency", "'\"agency\": \"police\", \"seat\": \"%s\"', seat", "'\"seat\": \"%s\", \"owner\": \"Chair\"', owner",
        "'\"seat\": \"00000000-0000-7000-8000-000000000000\"', seat", "'\"agency\": \"police\", \"due\": \"2013-04-22\"', due", "'\"agency\": \"Not a slug\"', agency"})
    void a_seat_or_an_agency_owns_it_and_it_is_not_due_before_it_is_raised(String facts, String field) {
        Board board = new Board();
        String given = facts.formatted(board.members.get(0));
        CLERK.asks().body("{\"meeting\": \"%s\", \"text\": \"Report back\"%s}".formatted(id(board.open("2013-04-23", 2)), given.isEmpty() ? "" : ", " + given))
                .post(LOG).then().statusCode(422).body("errors.field", hasItem(field));
    }

    @Test
    void a_seat_brings_its_post_and_its_agency() {
        Board board = new Board();
        CLERK.asks().body("{\"meeting\": \"%s\", \"text\": \"Report back\", \"seat\": \"%s\"}".formatted(id(board.open("2013-04-23", 2)), board.members.get(0)))
                .post(LOG).then().statusCode(201).body("owner", equalTo("Independent Chair")).body("agency", equalTo("council"));
    }

    @Test
    void the_list_narrows_pages_and_refuses_what_it_does_not_know() {
        Board board = new Board();
        String meeting = board.open("2013-04-23", 2);
        String late = raised(meeting);
        String police = Board.created("/log-actions", "{\"meeting\": \"%s\", \"text\": \"Name an auditor\", \"agency\": \"police\"}".formatted(id(meeting)));
        String of = LOG + "?body=" + board.id;
        CLERK.asks().get(of + "&overdue=true").then().body("items.id", contains(late));
        CLERK.asks().get(of + "&overdue=false").then().body("items.id", contains(police));
        CLERK.asks().get(of + "&agency=police").then().body("items.id", contains(police));
        CLERK.asks().get(of + "&text=auditors").then().body("items.id", contains(police));
        POLICE.asks().get(LOG + "?body=" + board.id).then().body("items.id", contains(police));
        String next = CLERK.asks().get(of + "&limit=1").then().body("items.id", contains(late)).extract().path("next");
        CLERK.asks().get(next).then().body("items.id", contains(police)).body("next", nullValue());
        CLERK.asks().get(of + "&sort=due").then().statusCode(400);
    }

    @Test
    void the_log_is_for_members() {
        String meeting = new Board().open("2013-04-23", 2);
        raised(meeting);
        VISITOR.asks().get(meeting).then().body("logActions", empty());
        VISITOR.asks().get(LOG).then().statusCode(401);
    }

    private static ValidatableResponse write(String action, String step, String body) {
        return CLERK.asks().body(body).post(LOG + "/" + action + "/" + step).then();
    }

    private static String decided(String meeting) {
        return CLERK.asks().body("{\"verb\": \"note\", \"text\": \"That it is done\"}").post(meeting + "/decisions").then().statusCode(201).extract().path("id");
    }

    private static String raised(String meeting) {
        return CLERK.asks().body("""
                {"meeting": "%s", "text": "Bring weekly figures", "agency": "council", "owner": "Head of Performance", "due": "2013-05-10"}"""
                .formatted(id(meeting))).post(LOG).then().statusCode(201).extract().path("id");
    }

    private static String id(String address) {
        return address.substring(address.lastIndexOf('/') + 1);
    }
}
