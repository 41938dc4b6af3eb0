package touchstone.governance.minutes;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static touchstone.governance.Board.circulate;
import static touchstone.governance.Board.confirm;
import static touchstone.governance.Board.item;
import static touchstone.governance.Board.publish;
import static touchstone.governance.Board.step;
import static touchstone.governance.People.CLERK;
import static touchstone.governance.People.VISITOR;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import touchstone.governance.Board;
import touchstone.platform.testing.TestDatabase;
import touchstone.platform.testing.http.ValidatableResponse;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class CorrectionTest {
    private Board board;

    @BeforeEach
    void a_board() {
        board = new Board();
    }

    @Test
    void what_is_written_in_the_meeting_is_no_correction_and_what_is_written_after_it_is() {
        String meeting = meeting("");
        String item = CLERK.asks().get(meeting).path("items[0].id");
        minute(meeting, item, "Twelve audits").statusCode(200);
        minute(meeting, item, "Eleven audits").statusCode(200);
        CLERK.asks().get(meeting).then().body("corrections", empty());
        step(meeting, "closing", "");
        minute(meeting, item, "Ten audits").statusCode(200);
        minute(meeting, item, "Ten audits").statusCode(200);
        String second = CLERK.asks().get(meeting).path("items[1].id");
        minute(meeting, second, "Forgotten").statusCode(200);
        CLERK.asks().get(meeting).then().body("corrections.kind", contains("rewritten", "late-record")).body("corrections.before", equalTo(Arrays.asList("Eleven audits", null)))
                .body("corrections.after", contains("Ten audits", "Forgotten")).body("corrections.madeBy", contains("Board secretary", "Board secretary"));
        VISITOR.asks().get(meeting).then().body("corrections", empty());
    }

    @Test
    void who_came_is_put_right_with_how_it_read() {
        String meeting = meeting("");
        step(meeting, "closing", "");
        CLERK.asks().body("{\"presence\": \"substitute\", \"substitute\": \"Deputy\", \"remote\": true}").put(meeting + "/attendance/" + board.members.get(1)).then().statusCode(200);
        CLERK.asks().get(meeting).then().body("corrections.before", contains("present")).body("corrections.after", contains("substituted by Deputy, remotely"))
                .body("corrections.seat", contains(board.members.get(1)));
    }

    @Test
    void confirmed_minutes_stay_and_a_correction_stands_beside_them() {
        String meeting = meeting(", \"exemptParagraph\": 3");
        String item = CLERK.asks().get(meeting).path("items[0].id");
        String exempt = CLERK.asks().get(meeting).path("items[1].id");
        minute(meeting, item, "Twelve audits").statusCode(200);
        String decision = CLERK.asks().body("{\"verb\": \"note\", \"text\": \"By May\"}").post(meeting + "/decisions").then().statusCode(201).extract().path("id");
        correct(meeting, "item", item, "Too early").statusCode(409);
        step(meeting, "closing", "");
        circulate(meeting);
        confirm(meeting, board.open("2013-05-21", 3));
        minute(meeting, item, "Silently").statusCode(409);
        correct(meeting, "item", item, "Eleven audits").statusCode(201).body("kind", equalTo("corrected")).body("before", equalTo("Twelve audits")).body("reason", equalTo("Misheard"));
        correct(meeting, "decision", decision, "By June").statusCode(201).body("before", equalTo("By May"));
        correct(meeting, "item", exempt, "Family X").statusCode(201);
        CLERK.asks().get(meeting).then().body("items[0].minute", equalTo("Twelve audits")).body("decisions[0].text", equalTo("By May")).body("corrections", hasSize(3));
        VISITOR.asks().get(meeting).then().body("corrections.after", contains("Eleven audits", "By June")).body("corrections[0].madeBy", nullValue());
    }

    @Test
    void a_correction_is_of_one_thing_of_that_meeting() {
        String meeting = meeting("");
        step(meeting, "closing", "");
        correct(meeting, "item", board.id, "Nothing").statusCode(422).body("errors.field", hasItem("item"));
        correct(meeting, "decision", board.id, "Nothing").statusCode(422).body("errors.field", hasItem("decision"));
        CLERK.asks().body("{\"text\": \"Nothing\", \"reason\": \"None\"}").post(meeting + "/corrections").then().statusCode(422).body("errors.field", hasItem("item"));
    }

    /** In session, with two items, to the second of which more is said. */
    private String meeting(String more) {
        String meeting = board.planned("2013-04-23");
        item(meeting, "");
        item(meeting, more);
        publish(meeting);
        return board.opened(meeting, 3);
    }

    private static ValidatableResponse minute(String meeting, String item, String text) {
        return CLERK.asks().header("If-Match", "*").body("{\"text\": \"%s\"}".formatted(text)).put(meeting + "/items/" + item + "/minute").then();
    }

    private static ValidatableResponse correct(String meeting, String of, String id, String text) {
        return CLERK.asks().body("{\"%s\": \"%s\", \"text\": \"%s\", \"reason\": \"Misheard\"}".formatted(of, id, text)).post(meeting + "/corrections").then();
    }
}
