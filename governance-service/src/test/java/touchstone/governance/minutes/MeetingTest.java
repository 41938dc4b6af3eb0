package touchstone.governance.minutes;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static touchstone.governance.Board.circulate;
import static touchstone.governance.Board.publish;
import static touchstone.governance.Board.step;
import static touchstone.governance.People.CLERK;
import static touchstone.governance.People.COUNCIL;
import static touchstone.governance.People.GOVERNANCE;
import static touchstone.governance.People.VISITOR;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import touchstone.governance.Board;
import touchstone.platform.testing.TestDatabase;
import touchstone.platform.testing.http.Response;
import touchstone.platform.time.AsAt;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class MeetingTest {
    private static final LocalDate TODAY = AsAt.today();


    @Test
    void a_meeting_goes_from_plan_to_confirmed_minutes() {
        Board board = new Board();
        String meeting = board.open("2013-04-23", 2);
        step(meeting, "closing", "").body("sitting.state", equalTo("held")).body("minutes.state", equalTo("draft"));
        circulate(meeting);
        String next = board.open("2013-05-21", 3);
        step(meeting, "minutes-confirmation", "{\"atMeeting\": \"%s\", \"corrections\": \"Item 2: for May read June.\"}".formatted(id(next)))
                .body("state", equalTo("confirmed")).body("confirmedAt", equalTo(id(next)))
                .body("corrections", containsString("June"));
    }

    @Test
    void a_step_out_of_turn_says_what_can_be_done_instead() {
        String meeting = new Board().planned("2013-04-23");
        CLERK.asks().post(meeting + "/closing").then().statusCode(409).body("type", equalTo("/problems/wrong-step"))
                .body("detail", containsString("From here it can become: open, postponed, cancelled"));
        CLERK.asks().post(meeting + "/opening").then().statusCode(409).body("type", equalTo("/problems/agenda-first"));
    }

    @Test
    void a_meeting_is_not_opened_before_its_day() {
        String meeting = new Board().published(TODAY.plusDays(2).toString());
        CLERK.asks().post(meeting + "/opening").then().statusCode(409).body("type", equalTo("/problems/too-early"));
    }

    @Test
    void an_adjourned_meeting_goes_on_and_an_abandoned_one_does_not() {
        String meeting = new Board().open(TODAY.toString(), 3);
        step(meeting, "adjournment", "{\"reason\": \"Fire alarm\"}").body("sitting.state", equalTo("adjourned")).body("sitting.reason", equalTo("Fire alarm"));
        step(meeting, "resumption", "").body("sitting.state", equalTo("open")).body("sitting.reason", nullValue());
        step(meeting, "abandonment", "{\"reason\": \"Smoke\"}").body("sitting.state", equalTo("abandoned")).body("minutes.state", equalTo("draft"));
        CLERK.asks().post(meeting + "/resumption").then().statusCode(409);
    }

    @Test
    void a_postponed_meeting_keeps_its_first_date_and_waits_for_a_new_one() {
        String meeting = new Board().published(TODAY.plusDays(9).toString());
        step(meeting, "postponement", "{\"reason\": \"No quorum\"}").body("sitting.state", equalTo("postponed")).body("ahead", equalTo(false));
        CLERK.asks().post(meeting + "/opening").then().statusCode(409);
        String to = "{\"reason\": \"No quorum\", \"date\": \"%s\", \"startsAt\": \"10:00\", \"endsAt\": \"12:00\"}";
        step(meeting, "postponement", to.formatted(TODAY.plusDays(20))).body("sitting.state", equalTo("planned")).body("date", equalTo(TODAY.plusDays(20).toString()))
                .body("sitting.firstDate", equalTo(TODAY.plusDays(9).toString())).body("startsAt", startsWith("10:00"));
        step(meeting, "postponement", to.formatted(TODAY.plusDays(30))).body("sitting.firstDate", equalTo(TODAY.plusDays(9).toString()));
        CLERK.asks().body(to.formatted(TODAY.minusDays(1))).post(meeting + "/postponement").then().statusCode(422).body("errors.field", hasItem("date"));
    }

    @Test
    void two_meetings_of_a_body_cannot_overlap() {
        Board board = new Board();
        String day = TODAY.plusDays(40).toString();
        String first = Board.created("/meetings", meeting(board, day, "\"startsAt\": \"14:00\", \"endsAt\": \"16:00\""));
        CLERK.asks().body(meeting(board, day, "\"startsAt\": \"15:59\", \"endsAt\": \"17:00\"")).post(GOVERNANCE + "/meetings").then()
                .statusCode(409).body("type", equalTo("/problems/overlap")).body("detail", containsString("from 14:00 to 16:00 (" + first + ")"));
        CLERK.asks().body(meeting(board, day, "\"place\": \"Library\"")).post(GOVERNANCE + "/meetings").then().statusCode(409);
        String second = Board.address("/meetings", meeting(board, day, "\"startsAt\": \"16:00\", \"endsAt\": \"17:00\""));
        CLERK.asks().header("If-Match", "*").body("{\"kind\": \"ordinary\", \"startsAt\": \"15:30\"}").put(second).then().statusCode(409);
        Board.created("/meetings", meeting(new Board(), day, "\"startsAt\": \"14:00\""));
        step(GOVERNANCE + "/meetings/" + first, "cancellation", "{\"reason\": \"Snow\"}");
        CLERK.asks().header("If-Match", "\"%s\"".formatted(CLERK.asks().get(second).<Integer>path("meeting.version"))).body("{\"kind\": \"extraordinary\", \"startsAt\": \"15:30\", \"endsAt\": \"16:30\", \"remote\": true}").put(second).then()
                .statusCode(200).body("kind", equalTo("extraordinary")).body("remote", equalTo(true)).body("place", nullValue());
    }

    @Test
    void a_meeting_ends_after_it_starts() {
        for (String times : List.of("\"startsAt\": \"14:00\", \"endsAt\": \"14:00\"", "\"endsAt\": \"14:00\"")) {
            CLERK.asks().body(meeting(new Board(), TODAY.plusDays(3).toString(), times)).post(GOVERNANCE + "/meetings").then()
                    .statusCode(422).body("errors.field", hasItem("endsAt"));
        }
    }

    @Test
    void only_what_is_over_is_entered_from_paper() {
        CLERK.asks().body(meeting(new Board(), "2013-04-23", "\"place\": \"Library\"")).post(GOVERNANCE + "/meetings").then()
                .statusCode(422).body("errors.detail[0]", containsString("entered from paper"));
        CLERK.asks().body(meeting(new Board(), TODAY.toString(), "\"enteredFromPaper\": true")).post(GOVERNANCE + "/meetings").then()
                .statusCode(422).body("errors.field", hasItem("date"));
    }

    @ParameterizedTest
    @CsvSource({"2013-03-31, sunday", "2013-03-29, bank-holiday", "2011-05-03, holidays-unknown", "2013-04-23, "})
    void an_unusual_day_draws_a_warning(String day, String code) {
        String meeting = new Board().planned(day);
        CLERK.asks().get(meeting).then().body("meeting.warnings.code", code == null ? empty() : contains(code));
    }

    @Test
    void a_delivery_group_that_meets_before_its_board_does_draws_a_warning() {
        Board board = new Board();
        String group = Board.created("/bodies", "{\"reference\": \"group-of-%s\", \"name\": \"Delivery\", \"kind\": \"delivery-group\", \"parent\": \"%s\", \"terms\": {\"verbs\": [\"receive\"], \"access\": \"public\"}}"
                .formatted(board.reference, board.id));
        Board.created("/meetings", meeting(board, "2013-04-23", "\"enteredFromPaper\": true").replace("ordinary", "inaugural"));
        String early = Board.address("/meetings", "{\"body\": \"%s\", \"kind\": \"ordinary\", \"date\": \"2013-04-22\", \"enteredFromPaper\": true}".formatted(group));
        CLERK.asks().get(early).then().body("meeting.warnings.code", contains("before-inaugural")).body("meeting.warnings[0].arguments.inaugural", equalTo("2013-04-23"))
                .body("meeting.warnings[0].words", equalTo("It comes before the inaugural meeting of Improvement Board on 23 April 2013."));
        String after = Board.address("/meetings", "{\"body\": \"%s\", \"kind\": \"ordinary\", \"date\": \"2013-04-23\", \"enteredFromPaper\": true}".formatted(group));
        CLERK.asks().get(after).then().body("meeting.warnings", empty());
    }

    @Test
    void of_a_meeting_from_paper_the_stated_day_of_publication_counts() {
        String meeting = new Board().planned("2013-04-23");
        CLERK.asks().body("{\"statedOn\": \"2013-04-18\"}").post(meeting + "/agenda-versions").then().statusCode(201);
        CLERK.asks().get(meeting).then().body("meeting.agenda.deadline.by", equalTo("2013-04-15")).body("meeting.agenda.deadline.stated", equalTo(true))
                .body("meeting.agenda.deadline.met", equalTo(false)).body("meeting.agenda.deadline.why", containsString("late: it left 2 clear working days"));
    }

    @Test
    void a_stated_day_makes_no_agenda_punctual_that_went_out_late() {
        String meeting = new Board().planned(TODAY.plusDays(1).toString());
        CLERK.asks().body("{\"statedOn\": \"%s\"}".formatted(TODAY.minusDays(30))).post(meeting + "/agenda-versions").then().statusCode(201)
                .body("statedOn", equalTo(TODAY.minusDays(30).toString())).body("publishedAt", startsWith(TODAY.toString()));
        CLERK.asks().get(meeting).then().body("meeting.agenda.deadline.publishedOn", equalTo(TODAY.toString()))
                .body("meeting.agenda.deadline.met", equalTo(false)).body("meeting.agenda.deadline.missed", equalTo(true));
        VISITOR.asks().get(meeting + "?asAt=" + TODAY.minusDays(1)).then().statusCode(404);
    }

    @Test
    void an_agenda_cannot_be_published_after_its_meeting() {
        CLERK.asks().body("{\"statedOn\": \"2013-04-24\"}").post(new Board().planned("2013-04-23") + "/agenda-versions").then()
                .statusCode(422).body("errors.field", hasItem("statedOn"));
    }

    @Test
    void an_agenda_is_published_anew_when_it_has_changed() {
        String meeting = new Board().planned(TODAY.plusDays(9).toString());
        String item = Board.item(meeting, "");
        publish(meeting);
        CLERK.asks().body("{}").post(meeting + "/agenda-versions").then().statusCode(409);
        CLERK.asks().header("If-Match", "*").body("{\"title\": \"Progress and risks\", \"verb\": \"challenge\"}").put(meeting + "/items/" + item).then().statusCode(200);
        CLERK.asks().get(meeting).then().body("unpublished.words", contains("Item 1, Progress and risks, was changed: its title, what is asked, who presents it."));
        VISITOR.asks().get(meeting).then().body("items.title", contains("Progress of the plan")).body("unpublished", empty()).body("meeting.agenda.changed", equalTo(false));
        CLERK.asks().body("{}").post(meeting + "/agenda-versions").then().statusCode(201).body("number", equalTo(2)).body("changes.code", contains("changed"));
        VISITOR.asks().get(meeting).then().body("items.title", contains("Progress and risks")).body("meeting.agenda.version", equalTo(2));
        VISITOR.asks().get(meeting + "/agenda-versions").then().body("items.number", contains(2, 1)).body("items[1].items.title", contains("Progress of the plan"));
    }

    @Test
    void minutes_are_confirmed_by_a_later_quorate_meeting_of_the_same_body() {
        Board board = new Board();
        String meeting = board.held("2013-04-23", 2);
        String later = board.open("2013-06-18", 3);
        CLERK.asks().body("{\"atMeeting\": \"%s\"}".formatted(id(later))).post(meeting + "/minutes-confirmation").then()
                .statusCode(409).body("detail", containsString("circulate them first"));
        circulate(meeting);
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
                .body("sitting.reason", containsString("chair")).body("done", equalTo(true));
        CLERK.asks().post(meeting + "/opening").then().statusCode(409);
    }

    @Test
    void the_public_sees_a_meeting_once_its_agenda_is_out() {
        String meeting = new Board().planned("2013-04-23");
        VISITOR.asks().get(meeting).then().statusCode(404);
        COUNCIL.asks().get(meeting).then().statusCode(200);
        publish(meeting);
        VISITOR.asks().get(meeting).then().statusCode(200).body("meeting.agenda.state", equalTo("published"));
    }

    @Test
    void on_a_date_a_meeting_shows_what_was_known_then() {
        Board board = new Board();
        String meeting = board.planned("2013-04-23");
        CLERK.asks().body("{\"statedOn\": \"2013-04-15\"}").post(meeting + "/agenda-versions").then().statusCode(201);
        String item = Board.item(meeting, ", \"lateReason\": \"Urgent\"");
        board.opened(meeting, 3);
        CLERK.asks().header("If-Match", "*").body("{\"text\": \"Noted\"}").put(meeting + "/items/" + item + "/minute").then().statusCode(200);
        CLERK.asks().body("{\"verb\": \"note\", \"text\": \"It is noted\"}").post(meeting + "/decisions").then().statusCode(201);

        CLERK.asks().get(meeting + "?asAt=2013-04-14").then().body("meeting.sitting.state", equalTo("planned"))
                .body("meeting.agenda.published", equalTo(false)).body("meeting.agenda.deadline.publishedOn", nullValue());
        CLERK.asks().get(meeting + "?asAt=2013-04-22").then().body("meeting.agenda.state", equalTo("published")).body("meeting.minutes", nullValue())
                .body("items[0].minute", nullValue()).body("decisions", hasSize(0)).body("attendance", hasSize(0)).body("quorum", nullValue());
        CLERK.asks().get(meeting + "?asAt=2013-04-23").then().body("meeting.sitting.state", equalTo("open"))
                .body("items[0].minute", equalTo("Noted")).body("decisions", hasSize(1)).body("quorum.met", equalTo(true));
        VISITOR.asks().get(meeting + "?asAt=2013-04-14").then().statusCode(404);
        VISITOR.asks().get(GOVERNANCE + "/meetings?asAt=2013-04-15&body=" + board.id).then().body("items.agenda.state", contains("published"));
    }

    @Test
    void nothing_is_known_of_a_meeting_before_it_was_planned() {
        String meeting = new Board().planned(TODAY.plusDays(9).toString());
        CLERK.asks().get(meeting + "?asAt=" + TODAY.minusDays(1)).then().statusCode(404);
        CLERK.asks().get(meeting + "?asAt=" + TODAY).then().statusCode(200);
    }

    @Test
    void meetings_are_listed_by_date_page_by_page() {
        Board board = new Board();
        List<String> dates = List.of("2013-01-15", "2013-02-15", "2013-03-15", "2013-03-16");
        dates.forEach(board::published);
        String next = GOVERNANCE + "/meetings?body=" + board.id + "&limit=3&from=2013-01-01&to=2013-12-31";
        Response first = VISITOR.asks().get(next);
        first.then().body("items.date", equalTo(dates.subList(0, 3))).header("Link", containsString("rel=\"next\""));
        VISITOR.asks().urlEncodingEnabled(false).get(first.<String>path("next")).then()
                .body("items.date", equalTo(dates.subList(3, 4))).body("next", nullValue());
        VISITOR.asks().get(GOVERNANCE + "/meetings?to=2013-02-01&body=" + board.id).then().body("items", hasSize(1));
    }

    private static String meeting(Board board, String day, String more) {
        return "{\"body\": \"%s\", \"kind\": \"ordinary\", \"date\": \"%s\", %s}".formatted(board.id, day, more);
    }

    private static String id(String address) {
        return address.substring(address.lastIndexOf('/') + 1);
    }
}
