package touchstone.governance.decision;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static touchstone.governance.Board.item;
import static touchstone.governance.Board.step;
import static touchstone.governance.People.CLERK;
import static touchstone.governance.People.COUNCIL;
import static touchstone.governance.People.GOVERNANCE;
import static touchstone.governance.People.POLICE;
import static touchstone.governance.People.VISITOR;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import touchstone.governance.Board;
import touchstone.platform.testing.TestDatabase;
import touchstone.platform.testing.http.Response;
import touchstone.platform.testing.http.ValidatableResponse;

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
            in favour, against, abstained, rule,         said,     answer
            2,         1,       0,         -,            -,        carried
            2,         1,       0,         majority,     carried,  carried
            0,         3,       0,         -,            -,        lost
            1,         0,       2,         -,            -,        carried
            1,         1,       1,         -,            -,        outcome
            0,         0,       3,         -,            -,        outcome
            0,         0,       0,         -,            -,        outcome
            1,         1,       1,         -,            carried,  rule
            1,         1,       1,         -,            lost,     lost
            1,         1,       0,         -,            deferred, deferred
            2,         1,       0,         -,            lost,     outcome
            1,         2,       0,         -,            carried,  outcome
            0,         0,       3,         -,            carried,  outcome
            2,         2,       0,         -,            carried,  votes
            2,         1,       0,         two-thirds,   -,        carried
            1,         1,       1,         two-thirds,   -,        lost
            1,         1,       1,         two-thirds,   carried,  outcome
            0,         0,       3,         two-thirds,   -,        outcome
            1,         1,       1,         casting-vote, carried,  carried
            1,         1,       1,         casting-vote, lost,     lost
            1,         1,       1,         casting-vote, -,        outcome
            2,         1,       0,         casting-vote, carried,  rule
            2,         1,       0,         not-counted,  -,        rule
            """, useHeadersInDisplayName = true)
    void what_was_lost_is_not_carried(int inFavour, int against, int abstained, String rule, String said, String answer) {
        ValidatableResponse decided = decide(new Board().open("2013-03-12", 3), "approve", ", \"votes\": {\"inFavour\": %d, \"against\": %d, \"abstained\": %d}"
                .formatted(inFavour, against, abstained) + (rule == null ? "" : ", \"rule\": \"" + rule + "\"") + (said == null ? "" : ", \"outcome\": \"" + said + "\""));
        if (List.of("outcome", "votes", "rule").contains(answer)) {
            decided.statusCode(422).body("errors.field", contains(answer));
        } else {
            decided.statusCode(201).body("outcome", equalTo(answer)).body("inForce", equalTo(answer.equals("carried")));
        }
    }

    @Test
    void a_rule_that_counts_needs_votes() {
        decide(new Board().open("2013-03-12", 3), "approve", ", \"rule\": \"two-thirds\"").statusCode(422).body("errors.field", contains("votes"));
    }

    @Test
    void members_vote_by_name_once_each_if_they_are_there() {
        Board board = new Board();
        String meeting = board.open("2013-03-12", 2);
        String cast = "{\"seat\": \"%s\", \"vote\": \"%s\"}";
        String chair = cast.formatted(board.members.get(0), "in-favour");
        String director = cast.formatted(board.members.get(1), "abstained");
        String apologised = cast.formatted(board.members.get(2), "against");
        decide(meeting, "approve", ballots(chair, director)).statusCode(201).body("outcome", equalTo("carried")).body("votes.inFavour", equalTo(1))
                .body("votes.abstained", equalTo(1)).body("ballots.post", contains("Director of Children's Services", "Independent Chair")).body("ballots.vote", contains("abstained", "in-favour"));
        decide(meeting, "approve", ballots(chair, apologised)).statusCode(422).body("errors.field", contains("ballots[1].seat"));
        decide(meeting, "approve", ballots(chair, chair)).statusCode(422).body("errors.detail", hasItem(containsString("one vote")));
        decide(meeting, "approve", ballots(chair) + ", \"votes\": {\"inFavour\": 1, \"against\": 0, \"abstained\": 0}").statusCode(422).body("errors.field", contains("votes"));
    }

    private static String ballots(String... ballots) {
        return ", \"ballots\": [" + String.join(", ", ballots) + "]";
    }

    @Test
    void a_decision_takes_effect_after_the_days_in_which_it_can_be_called_in() {
        String meeting = new Board().open("2017-04-24", 3);
        decide(meeting, "approve", ", \"callInDays\": 5").statusCode(201).body("callInDays", equalTo(5)).body("takesEffectOn", equalTo("2017-05-03"));
        decide(meeting, "approve", "").body("takesEffectOn", equalTo("2017-04-24"));
        decide(meeting, "approve", ", \"callInDays\": 5, \"outcome\": \"withdrawn\"").body("takesEffectOn", nullValue());
    }

    @Test
    void what_is_referred_or_deferred_says_where_it_goes() {
        Board board = new Board();
        String meeting = board.open("2013-03-12", 3);
        String later = board.planned("2013-04-23");
        String other = new Board().id;
        decide(meeting, "approve", ", \"outcome\": \"referred\"").statusCode(422).body("errors.field", contains("referredTo"));
        decide(meeting, "approve", ", \"outcome\": \"referred\", \"referredTo\": \"%s\"".formatted(board.id)).statusCode(422);
        decide(meeting, "approve", ", \"referredTo\": \"%s\"".formatted(other)).statusCode(422).body("errors.field", contains("referredTo"));
        decide(meeting, "approve", ", \"outcome\": \"referred\", \"referredTo\": \"%s\"".formatted(other)).statusCode(201).body("referredTo", equalTo(other));
        decide(meeting, "approve", ", \"outcome\": \"deferred\", \"deferredTo\": \"%s\"".formatted(id(meeting))).statusCode(422).body("errors.field", contains("deferredTo"));
        decide(meeting, "approve", ", \"outcome\": \"deferred\", \"deferredTo\": \"%s\"".formatted(id(later))).statusCode(201).body("deferredTo", equalTo(id(later)));
    }

    @Test
    void a_later_decision_takes_the_place_of_an_earlier_one_and_changes_nothing_of_it() {
        Board board = new Board();
        String meeting = board.held("2013-03-12", 1);
        String subject = "touchstone:plans:plan:" + board.id;
        String first = decide(board.open("2013-04-23", 3), "approve", ", \"subjects\": [\"%s\"]".formatted(subject)).extract().path("id");
        String second = board.open("2013-05-21", 3);
        String replaces = ", \"replaces\": {\"decision\": \"%s\", \"kind\": \"rescinded\"}".formatted(first);
        decide(second, "note", replaces + ", \"outcome\": \"lost\"").statusCode(201);
        COUNCIL.asks().get(GOVERNANCE + "/decisions/" + first).then().body("replacedBy", nullValue()).body("inForce", equalTo(true));
        String rescinding = decide(second, "note", replaces).statusCode(201).body("replaces.decision", equalTo(first)).extract().path("id");
        COUNCIL.asks().get(GOVERNANCE + "/decisions/" + first).then().body("replacedBy.decision", equalTo(rescinding)).body("replacedBy.kind", equalTo("rescinded"))
                .body("inForce", equalTo(false)).body("text", equalTo("The action plan as it stands"));
        COUNCIL.asks().get(GOVERNANCE + "/decisions?asAt=2013-05-20&subject=" + subject).then().body("items.inForce", contains(true));
        decide(new Board().open("2013-06-18", 3), "note", replaces).statusCode(422).body("errors.field", contains("replaces.decision"));
        decide(meeting, "note", replaces).statusCode(422).body("errors.field", contains("replaces.decision"));
    }

    @Test
    void what_is_recorded_after_the_meeting_says_so() {
        Board board = new Board();
        String meeting = board.open("2013-03-12", 3);
        decide(meeting, "approve", "").statusCode(201).body("recordedLate", equalTo(false));
        step(meeting, "closing", "");
        decide(meeting, "approve", "").statusCode(201).body("recordedLate", equalTo(true));
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
        POLICE.asks().get(decision).then().statusCode(404);
        COUNCIL.asks().get(decision).then().statusCode(200);
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

    private static String id(String address) {
        return address.substring(address.lastIndexOf('/') + 1);
    }

    private static ValidatableResponse decide(String meeting, String verb, String more) {
        return CLERK.asks().body("{\"verb\": \"%s\", \"text\": \"The action plan as it stands\"%s}".formatted(verb, more))
                .post(meeting + "/decisions").then();
    }
}
