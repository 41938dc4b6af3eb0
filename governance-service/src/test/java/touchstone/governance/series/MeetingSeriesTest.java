package touchstone.governance.series;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static touchstone.governance.Board.item;
import static touchstone.governance.People.CLERK;
import static touchstone.governance.People.GOVERNANCE;
import static touchstone.governance.People.VISITOR;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import touchstone.governance.Board;
import touchstone.platform.testing.TestDatabase;
import touchstone.platform.testing.http.ValidatableResponse;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class MeetingSeriesTest {

    @Test
    void a_year_of_meetings_is_planned_at_once_without_bank_holidays() {
        Board board = new Board();
        plan(board, "\"first\": \"2027-01-27\", \"until\": \"2027-12-31\", \"startsAt\": \"14:00\", \"endsAt\": \"16:00\", \"place\": \"County Hall\"").statusCode(201)
                .body("cadence", equalTo("monthly")).body("planned", hasSize(12)).body("planned[11].date", equalTo("2027-12-22"))
                .body("planned[0].place", equalTo("County Hall")).body("planned[0].endsAt", equalTo("16:00:00")).body("skipped", empty());
        plan(new Board(), "\"first\": \"2027-01-25\", \"until\": \"2027-12-31\"").statusCode(201)
                .body("planned", hasSize(11)).body("skipped.date", contains("2027-12-27"));
        plan(new Board(), "\"first\": \"2027-05-03\", \"until\": \"2027-06-30\"").statusCode(201).body("planned.date", contains("2027-06-07"))
                .body("skipped.date", contains("2027-05-03")).body("skipped[0].why", containsString("is a bank holiday"));
        plan(new Board(), "\"first\": \"2027-05-03\", \"until\": \"2027-06-30\", \"unsuitable\": \"keep\"").statusCode(201)
                .body("planned.date", contains("2027-05-03", "2027-06-07")).body("planned[0].warnings.code", contains("bank-holiday"));
        plan(new Board(), "\"first\": \"2027-05-02\", \"until\": \"2027-05-31\"").statusCode(201).body("skipped[0].why", equalTo("Sunday 2 May 2027 is a Sunday."));
    }

    @Test
    void a_day_on_which_the_body_meets_already_is_skipped() {
        Board board = new Board();
        board.planned("2027-05-11");
        plan(board, "\"first\": \"2027-04-13\", \"until\": \"2027-06-30\"").statusCode(201).body("planned.date", contains("2027-04-13", "2027-06-08"))
                .body("skipped[0].why", equalTo("The body meets on Tuesday 11 May 2027 already."));
    }

    @Test
    void a_series_needs_a_cadence_and_days_that_make_sense() {
        Board board = new Board();
        plan(board, "\"first\": \"2013-04-13\", \"until\": \"2027-06-30\"").statusCode(422).body("errors.field", hasItem("first"));
        plan(board, "\"first\": \"2027-04-13\", \"until\": \"2029-06-30\"").statusCode(422).body("errors.field", hasItem("until"));
        plan(board, "\"first\": \"2027-04-13\", \"until\": \"2027-04-12\"").statusCode(422).body("errors.field", hasItem("until"));
        paper(board, "as-needed", "2014-01-01").statusCode(200);
        plan(board, "\"first\": \"2027-04-13\", \"until\": \"2027-06-30\"").statusCode(409).body("detail", containsString("is as needed"));
    }

    @Test
    void a_change_of_cadence_cites_a_decision_and_plans_the_series_anew() {
        Board board = new Board();
        String held = board.open("2016-06-14", 3);
        plan(board, "\"first\": \"2027-01-12\", \"until\": \"2027-12-31\"").statusCode(201).body("planned", hasSize(12));
        List<String> ids = CLERK.asks().get(GOVERNANCE + "/meetings?body=" + board.id + "&from=2027-01-01").path("items.id");
        item(GOVERNANCE + "/meetings/" + ids.get(5), ", \"minutesPlanned\": 5");
        String decision = CLERK.asks().body("{\"verb\": \"approve\", \"text\": \"To meet each quarter\"}").post(held + "/decisions").then().statusCode(201).extract().path("id");

        change(board, "quarterly", "2027-04-01", decision).statusCode(200).body("cadence", equalTo("quarterly"))
                .body("planned.date", contains("2027-04-13", "2027-07-13", "2027-10-12")).body("cancelled", hasSize(8));
        CLERK.asks().get(GOVERNANCE + "/meetings?body=" + board.id + "&from=2027-01-01").then().body("items.findAll { it.sitting.state == 'planned' }.date",
                contains("2027-01-12", "2027-02-09", "2027-03-09", "2027-04-13", "2027-06-08", "2027-07-13", "2027-10-12"));
        CLERK.asks().get(held).then().body("meeting.sitting.state", equalTo("open"));
        VISITOR.asks().get(GOVERNANCE + "/bodies/" + board.id + "?asAt=2027-03-31").then().body("cadence", equalTo("monthly"));
        VISITOR.asks().get(GOVERNANCE + "/bodies/" + board.id + "?asAt=2027-04-01").then().body("cadence", equalTo("quarterly"))
                .body("cadences[0].decision", equalTo(decision)).body("cadences[0].decidedOn", equalTo("2016-06-14")).body("cadences[0].decidedBy", equalTo("Improvement Board"));
    }

    @Test
    void only_a_decision_of_the_body_that_is_in_force_changes_its_cadence() {
        Board board = new Board();
        String meeting = board.open("2016-06-14", 3);
        String lost = decided(meeting, ", \"votes\": {\"inFavour\": 1, \"against\": 2, \"abstained\": 0}");
        String elsewhere = decided(new Board().open("2016-06-14", 3), "");
        String carried = decided(meeting, "");
        for (String wrong : List.of(lost, elsewhere, "01a1fcb1-ca10-7492-a5c6-9d36a531c708")) {
            change(board, "quarterly", "2027-04-01", wrong).statusCode(422).body("errors.field", hasItem("decision"));
        }
        change(board, "quarterly", "2016-06-13", carried).statusCode(422).body("errors.field", hasItem("decision"));
        change(board, "quarterly", "2016-06-14", carried).statusCode(200);
        change(board, "yearly", "2016-06-14", carried).statusCode(422).body("errors.field", hasItem("from"));
    }

    @Test
    void what_is_known_from_paper_says_who_decided_and_has_passed() {
        Board board = new Board();
        paper(board, "quarterly", "2027-04-01").statusCode(422).body("errors.field", hasItem("decision"));
        CLERK.asks().body("{\"cadence\": \"quarterly\", \"from\": \"2017-04-01\", \"reason\": \"Steady\", \"consulted\": [\"Members\"]}")
                .post(cadence(board)).then().statusCode(422).body("errors.field", hasItem("decidedBy"));
        CLERK.asks().body("{\"cadence\": \"quarterly\", \"from\": \"2017-04-01\", \"consulted\": []}").post(cadence(board)).then().statusCode(422)
                .body("errors.field", hasItem("reason")).body("errors.field", hasItem("consulted"));
        paper(board, "quarterly", "2017-04-01").statusCode(200);
        VISITOR.asks().get(GOVERNANCE + "/bodies/" + board.id).then().body("cadence", equalTo("quarterly")).body("cadences[0].decision", nullValue())
                .body("cadences[0].decidedBy", equalTo("Chair")).body("cadences[0].consulted", contains("Members"));
        assertEquals("monthly", VISITOR.asks().get(GOVERNANCE + "/bodies/" + board.id + "?asAt=2017-03-31").path("cadence"));
    }

    private static String decided(String meeting, String more) {
        return CLERK.asks().body("{\"verb\": \"approve\", \"text\": \"To meet each quarter\"%s}".formatted(more)).post(meeting + "/decisions").then()
                .statusCode(201).extract().path("id");
    }

    private static ValidatableResponse plan(Board board, String series) {
        return CLERK.asks().body("{" + series + "}").post(GOVERNANCE + "/bodies/" + board.id + "/meeting-series").then();
    }

    private static ValidatableResponse change(Board board, String cadence, String from, String decision) {
        return CLERK.asks().body("{\"cadence\": \"%s\", \"from\": \"%s\", \"decision\": \"%s\", \"reason\": \"Steady\", \"consulted\": [\"Members\"]}"
                .formatted(cadence, from, decision)).post(cadence(board)).then();
    }

    private static ValidatableResponse paper(Board board, String cadence, String from) {
        return CLERK.asks().body("{\"cadence\": \"%s\", \"from\": \"%s\", \"decidedBy\": \"Chair\", \"reason\": \"Steady\", \"consulted\": [\"Members\"]}"
                .formatted(cadence, from)).post(cadence(board)).then();
    }

    private static String cadence(Board board) {
        return GOVERNANCE + "/bodies/" + board.id + "/cadence";
    }
}
