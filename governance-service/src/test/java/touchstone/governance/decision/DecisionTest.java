package touchstone.governance.decision;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static touchstone.governance.Board.item;
import static touchstone.governance.Board.step;
import static touchstone.governance.People.CLERK;
import static touchstone.governance.People.GOVERNANCE;
import static touchstone.governance.People.POLICE;
import static touchstone.governance.People.VISITOR;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import touchstone.governance.Board;
import touchstone.platform.testing.TestDatabase;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class DecisionTest {
    private static final String PLAN = "touchstone:plans:plan:01890a5d-ac96-774b-bcce-b302099a8057";

    @Test
    void a_body_that_may_only_receive_cannot_approve() {
        String meeting = new Board("receive").open("2012-11-08", 3);
        decide(meeting, "approve", "").statusCode(409).body("type", equalTo("/problems/verb-not-permitted"))
                .body("detail", containsString("It may: receive."));
        decide(meeting, "receive", "").statusCode(201).body("recommendationOnly", equalTo(false));
    }

    @Test
    void without_a_quorum_a_decision_stands_as_a_recommendation() {
        decide(new Board().open("2013-04-23", 1), "approve", "").statusCode(201).body("recommendationOnly", equalTo(true))
                .body("why", equalTo("Not quorate: 1 voting member is present or substituted, 2 needed. It stands as a recommendation."));
    }

    @Test
    void attendance_is_taken_before_a_decision() {
        String meeting = new Board().published("2013-04-23");
        decide(meeting, "approve", "").statusCode(409).body("detail", containsString("Open the meeting and take the roll first"));
        step(meeting, "opening", "");
        decide(meeting, "approve", "").statusCode(409).body("detail", containsString("Open the meeting and take the roll first"));
    }

    @Test
    void votes_and_the_options_considered_are_kept() {
        decide(new Board().open("2013-03-12", 3), "approve", """
                , "votes": {"inFavour": 2, "against": 0, "abstained": 1}, "options": ["Consider further action"]""")
                .statusCode(201).body("votes.inFavour", equalTo(2)).body("options[0]", containsString("further")).body("decidedOn", equalTo("2013-03-12"));
    }

    /** Of three voters who are there. */
    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            in favour, against, abstained, said,     answer
            2,         1,       0,         -,        carried
            0,         3,       0,         -,        lost
            1,         0,       2,         -,        carried
            1,         1,       1,         -,        outcome
            0,         0,       3,         -,        outcome
            0,         0,       0,         -,        outcome
            1,         1,       1,         carried,  carried
            1,         1,       1,         lost,     lost
            1,         1,       0,         deferred, deferred
            2,         1,       0,         lost,     lost
            1,         2,       0,         carried,  outcome
            0,         0,       3,         carried,  outcome
            2,         2,       0,         carried,  votes
            """, useHeadersInDisplayName = true)
    void what_was_lost_is_not_carried(int inFavour, int against, int abstained, String said, String answer) {
        ValidatableResponse decided = decide(new Board().open("2013-03-12", 3), "approve", ", \"votes\": {\"inFavour\": %d, \"against\": %d, \"abstained\": %d}"
                .formatted(inFavour, against, abstained) + (said == null ? "" : ", \"outcome\": \"" + said + "\""));
        if (answer.equals("outcome") || answer.equals("votes")) {
            decided.statusCode(422).body("errors.field", contains(answer));
        } else {
            decided.statusCode(201).body("outcome", equalTo(answer));
        }
    }

    @Test
    void what_is_decided_without_a_count_was_carried_unless_it_is_said_otherwise() {
        String meeting = new Board().open("2013-03-12", 3);
        decide(meeting, "approve", "").statusCode(201).body("outcome", equalTo("carried"));
        decide(meeting, "approve", ", \"outcome\": \"withdrawn\"").statusCode(201).body("outcome", equalTo("withdrawn"));
    }

    @Test
    void what_was_decided_on_a_subject_as_it_was_known_on_a_date() {
        Board board = new Board();
        String subject = "touchstone:plans:plan:" + board.id;
        String on = ", \"subjects\": [\"%s\"]".formatted(subject);
        for (String date : List.of("2013-05-17", "2013-06-13")) {
            String meeting = board.open(date, 3);
            decide(meeting, "approve", on).statusCode(201);
            step(meeting, "closing", "");
        }
        String decisions = GOVERNANCE + "/decisions?subject=" + subject;
        VISITOR.asks().get(decisions).then().statusCode(200).body("items.decidedOn", contains("2013-06-13", "2013-05-17"));
        VISITOR.asks().get(decisions + "&asAt=2013-06-12").then().body("items.decidedOn", contains("2013-05-17"));
        Response first = VISITOR.asks().get(decisions + "&limit=1");
        VISITOR.asks().urlEncodingEnabled(false).get(first.<String>path("next")).then()
                .body("items.decidedOn", contains("2013-05-17")).body("next", nullValue());
    }

    @Test
    void the_public_sees_a_decision_once_the_meeting_has_been_held() {
        String meeting = new Board().open("2013-06-13", 3);
        String decision = GOVERNANCE + "/decisions/" + decide(meeting, "approve", "").statusCode(201).extract().path("id");
        VISITOR.asks().get(decision).then().statusCode(404);
        POLICE.asks().get(decision).then().statusCode(200);
        step(meeting, "closing", "");
        VISITOR.asks().get(decision).then().statusCode(200).body("bodyName", equalTo("Improvement Board"));
    }

    @Test
    void a_subject_must_be_a_typed_reference() {
        decide(new Board().open("2013-06-13", 3), "approve", ", \"subjects\": [\"the plan\"]").statusCode(422)
                .body("errors.field", hasItem("subjects[0]"));
        VISITOR.asks().get(GOVERNANCE + "/decisions?subject=plan").then().statusCode(422);
        decide(new Board().open("2013-06-13", 3), "approve", ", \"subjects\": [\"" + PLAN + "\"]").statusCode(201);
    }

    @Test
    void an_item_belongs_to_the_meeting_that_decides_on_it() {
        String elsewhere = item(new Board().planned("2013-06-13"), "");
        decide(new Board().open("2013-06-13", 3), "approve", ", \"item\": \"" + elsewhere + "\"").statusCode(422)
                .body("errors.field", hasItem("item"));
    }

    private static ValidatableResponse decide(String meeting, String verb, String more) {
        return CLERK.asks().body("{\"verb\": \"%s\", \"text\": \"The action plan as it stands\"%s}".formatted(verb, more))
                .post(meeting + "/decisions").then();
    }
}
