package touchstone.governance.body;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static touchstone.governance.Board.item;
import static touchstone.governance.People.CLERK;
import static touchstone.governance.People.GOVERNANCE;
import static touchstone.governance.People.VISITOR;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import touchstone.contracts.governance.body.terms.QuorumRule;
import touchstone.contracts.governance.body.terms.QuorumShare;
import touchstone.governance.Board;
import touchstone.platform.testing.TestDatabase;
import touchstone.platform.testing.http.ValidatableResponse;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class TermsTest {

    @Test
    void a_body_may_do_what_the_terms_of_the_meetings_day_say() {
        Board board = new Board("receive", "note");
        change(board, "2013-06-01", "\"verbs\": [\"note\", \"approve\"]").statusCode(201)
                .body("number", equalTo(2)).body("from", equalTo("2013-06-01"));

        String before = board.open("2013-05-31", 2);
        String after = board.planned("2013-06-01");
        decide(before, "approve").statusCode(409).body("detail", containsString("may not approve. It may: receive, note."));
        decide(before, "receive").statusCode(201);
        CLERK.asks().body("{\"title\": \"Audits\", \"verb\": \"receive\"}").post(after + "/items").then().statusCode(409);
        item(after, ", \"minutesPlanned\": 5");
        Board.publish(after);
        board.opened(after, 2);
        decide(after, "approve").statusCode(201);
        decide(after, "receive").statusCode(409).body("detail", containsString("It may: note, approve."));
    }

    @Test
    void quorum_and_notice_are_those_of_the_meetings_day() {
        Board board = new Board();
        change(board, "2013-06-01", "\"verbs\": [\"note\"], \"noticeDays\": 3, \"quorum\": {\"members\": 1, \"share\": \"more-than-half\", \"posts\": [\"Lead Member\"]}")
                .statusCode(201);
        CLERK.asks().get(board.planned("2013-05-21")).then().body("meeting.agenda.deadline.why", startsWith("Five clear working days"))
                .body("quorum.needed", equalTo(2));
        String after = board.open("2013-06-18", 2);
        CLERK.asks().get(after).then().body("meeting.agenda.deadline.why", startsWith("Three clear working days before Tuesday 18 June 2013"))
                .body("quorum.needed", equalTo(2)).body("quorum.met", equalTo(false)).body("quorum.why", containsString("the Lead Member, not there"));
        CLERK.asks().body("{\"presence\": \"substitute\", \"substitute\": \"Deputy\"}").put(after + "/attendance/" + board.members.get(2)).then()
                .statusCode(200).body("quorum.met", equalTo(true));
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            members, share,          seats, needed
            4,       -,              3,     4
            -,       QUARTER,        9,     3
            -,       THIRD,          9,     3
            -,       HALF,           9,     5
            -,       HALF,           8,     4
            -,       MORE_THAN_HALF, 8,     5
            -,       TWO_THIRDS,     10,    7
            3,       QUARTER,        4,     3
            -,       THIRD,          0,     1
            -,       -,              7,     1
            """, useHeadersInDisplayName = true)
    void a_share_is_of_the_voting_seats_rounded_up(Integer members, QuorumShare share, int seats, int needed) {
        assertEquals(needed, QuorumNeed.of(new QuorumRule(members, share, null), seats).members());
    }

    @Test
    void versions_stay_and_the_latest_comes_first() {
        Board board = new Board("receive");
        change(board, "2014-04-01", "\"verbs\": [\"approve\"], \"purpose\": \"Decides\"").statusCode(201);
        VISITOR.asks().get(terms(board)).then().statusCode(200).body("items.number", contains(2, 1)).body("items.verbs", contains(List.of("approve"), List.of("receive")))
                .body("items[0].allowed", empty());
        VISITOR.asks().get(GOVERNANCE + "/bodies/" + board.id + "?asAt=2014-03-31").then().body("terms.number", equalTo(1));
        VISITOR.asks().get(GOVERNANCE + "/bodies/" + board.id + "?asAt=2014-04-01").then().body("terms.purpose", equalTo("Decides"));
        change(board, "2014-04-01", "\"verbs\": [\"note\"]").statusCode(422).body("errors.field", hasItem("from"));
    }

    @Test
    void a_mistake_is_put_right_with_a_reason_while_nothing_relied_on_it() {
        Board board = new Board("receive");
        String first = CLERK.asks().get(terms(board)).path("items[0].id");
        String wanted = "{\"terms\": {\"verbs\": [\"note\"], \"access\": \"public\"}%s}";
        correct(board, first, wanted.formatted("")).statusCode(422).body("errors.field", hasItem("reason"));
        correct(board, first, wanted.formatted(", \"reason\": \"Misread\"")).statusCode(200).body("verbs", contains("note")).body("corrected", equalTo("Misread"));
        VISITOR.asks().get(terms(board)).then().body("items[0].corrected", nullValue());

        board.published("2013-05-21");
        CLERK.asks().get(terms(board)).then().body("items[0].reliedOn", equalTo(true)).body("items[0].allowed", empty());
        correct(board, first, wanted.formatted(", \"reason\": \"Misread\"")).statusCode(409)
                .body("detail", containsString("The meeting of 21 May 2013 was opened or had its agenda published"));
        change(board, "2013-05-21", "\"verbs\": [\"note\"]").statusCode(409).body("detail", containsString("21 May 2013"));
        change(board, "2013-05-22", "\"verbs\": [\"note\"]").statusCode(201).body("allowed", contains("correct"));
    }

    @Test
    void a_quorum_that_says_nothing_is_refused() {
        change(new Board(), "2014-04-01", "\"verbs\": [\"note\"], \"quorum\": {}").statusCode(422).body("errors.field", hasItem("terms.quorum"));
    }

    private static String terms(Board board) {
        return GOVERNANCE + "/bodies/" + board.id + "/terms";
    }

    private static ValidatableResponse change(Board board, String from, String terms) {
        return CLERK.asks().body("{\"from\": \"%s\", \"terms\": {\"access\": \"public\", %s}}".formatted(from, terms)).post(terms(board)).then();
    }

    private static ValidatableResponse correct(Board board, String version, String body) {
        return CLERK.asks().header("If-Match", "*").body(body).put(terms(board) + "/" + version).then();
    }

    private static ValidatableResponse decide(String meeting, String verb) {
        return CLERK.asks().body("{\"verb\": \"%s\", \"text\": \"The plan\"}".formatted(verb)).post(meeting + "/decisions").then();
    }
}
