package touchstone.governance.minutes;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static touchstone.governance.Board.circulate;
import static touchstone.governance.Board.confirm;
import static touchstone.governance.Board.item;
import static touchstone.governance.Board.step;
import static touchstone.governance.People.CLERK;
import static touchstone.governance.People.COUNCIL;
import static touchstone.governance.People.MANAGER;
import static touchstone.governance.People.POLICE;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import touchstone.governance.Board;
import touchstone.platform.testing.Person;
import touchstone.platform.testing.TestDatabase;
import touchstone.platform.testing.http.ValidatableResponse;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class MinutesCommentTest {

    @Test
    void members_comment_on_minutes_from_their_circulation_until_they_are_confirmed() {
        Board board = new Board();
        String meeting = board.open("2013-04-23", 3);
        String item = item(meeting, ", \"lateReason\": \"Urgent\"");
        step(meeting, "closing", "");
        said(COUNCIL, meeting, item, "It was May").statusCode(409);
        circulate(meeting);
        CLERK.asks().get(meeting).then().body("meeting.minutes.allowed", hasItem("comment"));
        said(COUNCIL, meeting, item, "It was May").statusCode(201).body("version", equalTo(1)).body("madeBy", equalTo(COUNCIL.name()));
        said(POLICE, meeting, item, "We have no seat").statusCode(404);
        POLICE.asks().get(meeting).then().body("meeting.minutes.allowed", not(hasItem("comment")));
        CLERK.asks().get(meeting + "/minutes-comments").then().body("items.text", contains("It was May"));
        confirm(meeting, board.open("2013-05-21", 3));
        said(COUNCIL, meeting, item, "Too late").statusCode(409);
    }

    @Test
    void what_is_said_of_an_exempt_item_is_for_those_who_read_it() {
        Board board = new Board();
        String meeting = board.planned("2013-04-23");
        String item = item(meeting, ", \"exemptParagraph\": 2");
        Board.publish(meeting);
        board.opened(meeting, 3);
        step(meeting, "closing", "");
        circulate(meeting);
        said(COUNCIL, meeting, item, "The family moved").statusCode(201);
        MANAGER.asks().get(meeting + "/minutes-comments").then().statusCode(200).body("items", equalTo(List.of()));
    }

    private static ValidatableResponse said(Person person, String meeting, String item, String text) {
        return person.asks().body("{\"item\": \"%s\", \"text\": \"%s\"}".formatted(item, text)).post(meeting + "/minutes-comments").then();
    }
}
