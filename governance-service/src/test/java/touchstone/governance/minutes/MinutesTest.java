package touchstone.governance.minutes;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static touchstone.governance.Board.circulate;
import static touchstone.governance.Board.confirm;
import static touchstone.governance.Board.item;
import static touchstone.governance.Board.publish;
import static touchstone.governance.Board.step;
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
class MinutesTest {
    private static final String MINUTE = "{\"text\": \"The board asked for fortnightly figures.\"}";

    @Test
    void minutes_are_drafted_in_the_meeting_and_public_once_confirmed() {
        Board board = new Board();
        String meeting = board.published("2013-04-23");
        String item = meeting + "/items/" + item(meeting, ", \"lateReason\": \"Figures came on the day\"");
        board.opened(meeting, 2);
        CLERK.asks().body(MINUTE).put(item + "/minute").then().statusCode(428);
        CLERK.asks().header("If-Match", "\"0\"").body(MINUTE)
                .put(item + "/minute").then().statusCode(200).header("ETag", startsWith("\"1-"));
        step(meeting, "closing", "");
        circulate(meeting);
        VISITOR.asks()
                .get(meeting).then().body("items[0].minute", nullValue()).body("attendance", empty()).body("quorum", nullValue());
        COUNCIL.asks().get(meeting).then().body("items[0].minute", containsString("fortnightly")).body("attendance", hasSize(3));

        String later = board.open("2013-05-21", 2);
        confirm(meeting, later);
        VISITOR.asks().get(meeting).then().body("items[0].minute", containsString("fortnightly"))
                .body("items[0].lateReason", containsString("on the day")).body("quorum.met", equalTo(true));
        CLERK.asks().header("If-Match", "\"1\"").body(MINUTE).put(item + "/minute").then()
                .statusCode(409).body("type", equalTo("/problems/wrong-stage"));
    }

    @Test
    void of_an_exempt_item_the_public_sees_the_title_and_nothing_else() {
        Board board = new Board();
        String meeting = board.planned("2013-04-23");
        String item = item(meeting, ", \"exemptParagraph\": 2, \"subjects\": [\"touchstone:plans:action:a5-3\"]");
        publish(meeting);
        board.opened(meeting, 3);
        CLERK.asks().header("If-Match", "*").body(MINUTE).put(meeting + "/items/" + item + "/minute").then().statusCode(200);
        String decision = CLERK.asks().body("{\"item\": \"%s\", \"verb\": \"note\", \"text\": \"Kept apart\"}".formatted(item))
                .post(meeting + "/decisions").then().statusCode(201).extract().path("id");
        step(meeting, "closing", "");
        circulate(meeting);
        String later = board.open("2013-05-21", 3);
        confirm(meeting, later);

        VISITOR.asks().get(meeting).then().body("items[0].title", equalTo("Progress of the plan"))
                .body("items[0].minute", nullValue()).body("items[0].presenter", nullValue()).body("items[0].subjects", empty())
                .body("decisions", empty());
        VISITOR.asks().get(GOVERNANCE + "/decisions/" + decision).then().statusCode(404);
        COUNCIL.asks().get(meeting).then().body("items[0].minute", containsString("fortnightly")).body("decisions", hasSize(1));
    }

    @Test
    void a_late_item_needs_the_chairs_reason() {
        String meeting = new Board().published("2013-04-23");
        CLERK.asks().body("{\"title\": \"Notice from the Minister\", \"verb\": \"receive\"}")
                .post(meeting + "/items").then()
                .statusCode(422).body("errors.field", hasItem("lateReason"));
        item(meeting, ", \"lateReason\": \"It came after the agenda and cannot wait\"");
    }

    @Test
    void an_item_is_corrected_until_the_meeting_opens() {
        Board board = new Board();
        String meeting = board.planned("2013-04-23");
        String item = meeting + "/items/" + item(meeting, "");
        String correction = "{\"title\": \"Progress and risks\", \"verb\": \"challenge\"}";
        CLERK.asks().header("If-Match", "\"0\"").body(correction).put(item).then().statusCode(200).body("title", equalTo("Progress and risks"));
        CLERK.asks().header("If-Match", "\"0\"").body(correction).put(item).then().statusCode(412);
        publish(meeting);
        board.opened(meeting, 2);
        CLERK.asks().header("If-Match", "\"1\"").body(correction).put(item).then().statusCode(409);
    }

    @Test
    void apologies_come_before_the_meeting_and_presence_shows_at_it() {
        Board board = new Board();
        String seat = board.published("2013-04-23") + "/attendance/" + board.members.get(0);
        CLERK.asks().body("{\"presence\": \"apologies\"}").put(seat).then().statusCode(200);
        CLERK.asks().body("{\"presence\": \"present\"}").put(seat).then().statusCode(409);
        CLERK.asks().body("{\"presence\": \"substitute\"}").put(seat).then().statusCode(409);
    }

    @Test
    void a_substitute_is_named_by_post_and_counts() {
        Board board = new Board();
        String meeting = board.open("2013-04-23", 1);
        String seat = meeting + "/attendance/" + board.members.get(1);
        CLERK.asks().body("{\"presence\": \"substitute\"}").put(seat).then().statusCode(422);
        CLERK.asks().body("{\"presence\": \"substitute\", \"substitute\": \"Deputy Director\"}").put(seat).then().statusCode(200)
                .body("quorum.met", equalTo(true)).body("quorum.why", containsString("2 voting members are present or substituted"));
    }
}
