package touchstone.governance.agenda;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static touchstone.governance.Board.circulate;
import static touchstone.governance.Board.item;
import static touchstone.governance.Board.publish;
import static touchstone.governance.Board.step;
import static touchstone.governance.People.CLERK;
import static touchstone.governance.People.GOVERNANCE;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import touchstone.governance.Board;
import touchstone.platform.testing.TestDatabase;
import touchstone.platform.time.AsAt;

/** What comes on an agenda by itself, and what is proposed for it. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class StandingOrderTest {
    private static final LocalDate TODAY = AsAt.today();

    @Test
    void a_meeting_to_come_begins_with_the_standing_order_and_business_stands_within() {
        String meeting = toCome(new Board(), TODAY.plusDays(30));
        CLERK.asks().get(meeting).then().body("items.kind", contains("apologies", "declarations", "minutes", "matters-arising", "action-log", "next-meeting"))
                .body("items.origin", everyItem(equalTo("standing")));
        item(meeting, "");
        item(meeting, "");
        CLERK.asks().get(meeting).then().body("items.kind", contains("apologies", "declarations", "minutes", "matters-arising", "action-log", "business", "business", "next-meeting"))
                .body("items.number", contains(1, 2, 3, 4, 5, 6, 7, 8));
    }

    @Test
    void minutes_that_are_circulated_are_on_the_next_agenda_by_themselves() {
        Board board = new Board();
        String next = toCome(board, TODAY.plusDays(30));
        publish(next);
        String meeting = board.open(TODAY.toString(), 3);
        step(meeting, "closing", "");
        circulate(meeting);
        String source = "touchstone:governance:meeting:" + id(meeting);
        CLERK.asks().get(next).then().body("items.findAll { it.kind == 'minutes' }.source", contains(source)).body("items[2].title", containsString("Minutes of the meeting of "))
                .body("unpublished.words", hasItem(containsString("Minutes of the meeting of ")));
        CLERK.asks().get(toCome(board, TODAY.plusDays(60))).then().body("items[2].source", equalTo(source));
        CLERK.asks().body("{\"verb\": \"note\", \"text\": \"Forgotten\"}").post(meeting + "/decisions").then().statusCode(201);
        circulate(meeting);
        CLERK.asks().get(next).then().body("items.findAll { it.kind == 'minutes' }", hasSize(1));
    }

    @Test
    void what_is_left_over_is_proposed_until_it_is_on_an_agenda() {
        Board board = new Board();
        String before = board.open("2013-04-23", 3);
        String deferred = item(before, ", \"lateReason\": \"Urgent\", \"minutesPlanned\": 20, \"exemptParagraph\": 2");
        CLERK.asks().body("{\"reason\": \"No time\"}").post(before + "/items/" + deferred + "/deferral").then().statusCode(200);
        CLERK.asks().body("{\"verb\": \"approve\", \"text\": \"The second phase\", \"outcome\": \"deferred\"}").post(before + "/decisions").then().statusCode(201);
        CLERK.asks().body("{\"meeting\": \"%s\", \"text\": \"Bring figures\", \"agency\": \"police\", \"due\": \"2013-05-10\"}".formatted(id(before)))
                .post(GOVERNANCE + "/log-actions").then().statusCode(201);
        String meeting = board.planned("2013-05-21");
        CLERK.asks().get(meeting + "/agenda-proposals").then().statusCode(200).body("items.origin", contains("backlog", "matters-arising", "log-action"))
                .body("items.title", contains("Progress of the plan", "The second phase", "Bring figures")).body("items[0].minutesPlanned", equalTo(20))
                .body("items[0].exemptParagraph", equalTo(2)).body("items[0].why", containsString("No time"));
        String source = CLERK.asks().get(meeting + "/agenda-proposals").path("items[0].source");
        item(meeting, ", \"origin\": \"backlog\", \"source\": \"%s\"".formatted(source));
        CLERK.asks().get(meeting + "/agenda-proposals").then().body("items.origin", contains("matters-arising", "log-action"));
        CLERK.asks().get(new Board().planned("2013-05-21") + "/agenda-proposals").then().body("items", hasSize(0));
    }

    private static String toCome(Board board, LocalDate day) {
        return Board.address("/meetings", "{\"body\": \"%s\", \"kind\": \"ordinary\", \"date\": \"%s\", \"startsAt\": \"14:00\"}".formatted(board.id, day));
    }

    private static String id(String address) {
        return address.substring(address.lastIndexOf('/') + 1);
    }
}
