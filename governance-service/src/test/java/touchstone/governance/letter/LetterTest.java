package touchstone.governance.letter;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static touchstone.governance.People.CLERK;
import static touchstone.governance.People.COUNCIL;
import static touchstone.governance.People.GOVERNANCE;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import touchstone.governance.Board;
import touchstone.platform.testing.TestDatabase;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class LetterTest {
    private static final String LETTERS = GOVERNANCE + "/letters";

    @Test
    void a_promised_letter_is_sent_once() {
        Board board = new Board("receive");
        String letter = LETTERS + "/" + CLERK.asks().body("""
                {"kind": "letter", "body": "%s", "sender": "Director of Children's Services", "recipients": ["Each member of the board"],
                 "subject": "Progress before the board meets again", "dueOn": "2012-12-31"}""".formatted(board.id))
                .post(LETTERS).then().statusCode(201).body("sentOn", nullValue()).body("open", equalTo(true)).body("pastDue", equalTo(true)).extract().path("id");
        CLERK.asks().body("{\"sentOn\": \"2012-12-20\"}")
                .post(letter + "/sending").then().statusCode(200).body("sentOn", equalTo("2012-12-20")).body("open", equalTo(false));
        CLERK.asks().body("{\"sentOn\": \"2012-12-21\"}").post(letter + "/sending").then().statusCode(409);
        COUNCIL.asks().get(LETTERS + "?asAt=2012-12-19&body=" + board.id).then().body("items", empty());
        COUNCIL.asks().get(LETTERS + "?asAt=2012-12-20&body=" + board.id).then().body("items.subject", contains("Progress before the board meets again"));
    }

    @Test
    void a_letter_is_not_sent_in_the_future() {
        CLERK.asks().body("""
                {"kind": "notice", "sender": "Minister", "recipients": ["Council"], "subject": "Improvement notice", "sentOn": "2199-01-01"}""")
                .post(LETTERS).then().statusCode(422).body("errors.field", hasItem("sentOn"));
    }
}
