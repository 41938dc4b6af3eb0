package touchstone.governance.minutes;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static touchstone.governance.Board.step;
import static touchstone.governance.People.CLERK;
import static touchstone.governance.People.GOVERNANCE;
import static touchstone.governance.People.POLICE;
import static touchstone.governance.People.VISITOR;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import touchstone.governance.Board;
import touchstone.platform.testing.TestDatabase;
import touchstone.platform.time.AsAt;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class MeetingTest {

    @Test
    void a_meeting_goes_from_plan_to_confirmed_minutes() {
        Board board = new Board();
        String meeting = board.open("2013-04-23", 2);
        step(meeting, "closing", "").body("state", equalTo("held"));
        step(meeting, "minutes-draft", "").body("state", equalTo("minutes-drafted"));
        String next = board.open("2013-05-21", 3);
        step(meeting, "minutes-confirmation", "{\"atMeeting\": \"%s\", \"corrections\": \"Item 2: for May read June.\"}".formatted(id(next)))
                .body("state", equalTo("minutes-confirmed")).body("confirmedAt", equalTo(id(next)))
                .body("corrections", containsString("June"));
    }

    @Test
    void a_step_out_of_turn_says_what_can_be_done_instead() {
        String meeting = new Board().planned("2013-04-23");
        CLERK.asks().post(meeting + "/closing").then().statusCode(409).body("type", equalTo("/problems/wrong-step"))
                .body("detail", containsString("From here it can become: agenda published, cancelled"));
    }

    @Test
    void a_meeting_is_not_opened_before_its_day() {
        String meeting = new Board().published(LocalDate.now(AsAt.ENGLAND).plusDays(2).toString());
        CLERK.asks().post(meeting + "/opening").then().statusCode(409).body("type", equalTo("/problems/too-early"));
    }

    @Test
    void an_agenda_published_too_late_is_said_to_be_late() {
        String meeting = new Board().planned("2013-04-23");
        step(meeting, "agenda-publication", "{\"on\": \"2013-04-18\"}").body("agenda.by", equalTo("2013-04-15"))
                .body("agenda.met", equalTo(false)).body("agenda.why", containsString("late: it left 2 clear working days"));
    }

    @Test
    void an_agenda_cannot_be_published_after_its_meeting() {
        CLERK.asks().body("{\"on\": \"2013-04-24\"}").post(new Board().planned("2013-04-23") + "/agenda-publication").then()
                .statusCode(422).body("errors.field", hasItem("on"));
    }

    @Test
    void minutes_are_confirmed_by_a_later_quorate_meeting_of_the_same_body() {
        Board board = new Board();
        String meeting = board.open("2013-04-23", 2);
        step(meeting, "closing", "");
        step(meeting, "minutes-draft", "");
        String inquorate = board.open("2013-05-21", 1);
        String elsewhere = new Board().open("2013-05-21", 3);
        for (String other : List.of(inquorate, elsewhere, meeting)) {
            CLERK.asks().body("{\"atMeeting\": \"%s\"}".formatted(id(other))).post(meeting + "/minutes-confirmation").then()
                    .statusCode(409).body("type", equalTo("/problems/cannot-confirm"));
        }
    }

    @Test
    void a_cancelled_meeting_says_why_and_goes_no_further() {
        String meeting = new Board().published("2013-04-23");
        step(meeting, "cancellation", "{\"reason\": \"The chair is not yet appointed\"}")
                .body("cancelledWhy", containsString("chair"));
        CLERK.asks().post(meeting + "/opening").then().statusCode(409);
    }

    @Test
    void the_public_sees_a_meeting_once_its_agenda_is_out() {
        String meeting = new Board().planned("2013-04-23");
        VISITOR.asks().get(meeting).then().statusCode(404);
        POLICE.asks().get(meeting).then().statusCode(200);
        step(meeting, "agenda-publication", "{}");
        VISITOR.asks().get(meeting).then().statusCode(200).body("meeting.state", equalTo("agenda-published"));
    }

    @Test
    void on_a_date_a_meeting_shows_what_was_known_then() {
        Board board = new Board();
        String meeting = board.planned("2013-04-23");
        step(meeting, "agenda-publication", "{\"on\": \"2013-04-15\"}");
        String item = Board.item(meeting, 1, ", \"lateReason\": \"Urgent\"");
        board.opened(meeting, 3);
        CLERK.asks().header("If-Match", "*").body("{\"text\": \"Noted\"}").put(meeting + "/items/" + item + "/minute").then().statusCode(200);
        CLERK.asks().body("{\"verb\": \"note\", \"text\": \"It is noted\"}").post(meeting + "/decisions").then().statusCode(201);

        CLERK.asks().get(meeting + "?asAt=2013-04-14").then().body("meeting.state", equalTo("planned"))
                .body("meeting.agenda.published", equalTo(false)).body("meeting.agenda.publishedOn", nullValue());
        CLERK.asks().get(meeting + "?asAt=2013-04-22").then().body("meeting.state", equalTo("agenda-published"))
                .body("items[0].minute", nullValue()).body("decisions", hasSize(0)).body("attendance", hasSize(0)).body("quorum", nullValue());
        CLERK.asks().get(meeting + "?asAt=2013-04-23").then().body("meeting.state", equalTo("in-progress"))
                .body("items[0].minute", equalTo("Noted")).body("decisions", hasSize(1)).body("quorum.met", equalTo(true));
        VISITOR.asks().get(meeting + "?asAt=2013-04-14").then().statusCode(404);
        VISITOR.asks().get(GOVERNANCE + "/meetings?asAt=2013-04-15&body=" + board.id).then().body("items.state", contains("agenda-published"));
    }

    @Test
    void meetings_are_listed_by_date_page_by_page() {
        Board board = new Board();
        List<String> dates = List.of("2013-01-15", "2013-02-15", "2013-03-15", "2013-03-15");
        dates.forEach(board::published);
        String next = GOVERNANCE + "/meetings?body=" + board.id + "&limit=3&from=2013-01-01&to=2013-12-31";
        Response first = VISITOR.asks().get(next);
        first.then().body("items.date", equalTo(dates.subList(0, 3))).header("Link", containsString("rel=\"next\""));
        VISITOR.asks().urlEncodingEnabled(false).get(first.<String>path("next")).then()
                .body("items.date", equalTo(dates.subList(3, 4))).body("next", nullValue());
        VISITOR.asks().get(GOVERNANCE + "/meetings?to=2013-02-01&body=" + board.id).then().body("items", hasSize(1));
    }

    private static String id(String address) {
        return address.substring(address.lastIndexOf('/') + 1);
    }
}
