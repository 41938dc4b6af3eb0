package touchstone.governance.decision;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.nullValue;
import static touchstone.governance.People.CLERK;
import static touchstone.governance.People.COUNCIL;
import static touchstone.governance.People.GOVERNANCE;
import static touchstone.governance.People.VISITOR;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import touchstone.governance.Board;
import touchstone.platform.testing.TestDatabase;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class DecisionRegisterTest {

    @Test
    void the_register_narrows_pages_and_refuses_what_it_does_not_know() {
        Board board = new Board();
        String meeting = board.open("2013-04-23", 3);
        String old = decided(meeting, "\"verb\": \"note\", \"text\": \"The figures of March\"");
        String lost = decided(meeting, "\"verb\": \"approve\", \"text\": \"The auditors’ plan\", \"votes\": {\"inFavour\": 1, \"against\": 2, \"abstained\": 0}");
        String now = decided(meeting, "\"verb\": \"note\", \"text\": \"The figures of April\", \"replaces\": {\"decision\": \"%s\", \"kind\": \"superseded\"}".formatted(old));
        Board.step(meeting, "closing", "");
        String of = GOVERNANCE + "/decisions?body=" + board.id;
        VISITOR.asks().get(of).then().body("items.id", contains(now, lost, old));
        VISITOR.asks().get(of + "&inForce=true").then().body("items.id", contains(now));
        VISITOR.asks().get(of + "&inForce=false").then().body("items.id", contains(lost, old));
        VISITOR.asks().get(of + "&verb=approve").then().body("items.id", contains(lost));
        VISITOR.asks().get(of + "&verb=approve&inForce=true").then().body("items", empty());
        VISITOR.asks().get(of + "&outcome=lost").then().body("items.id", contains(lost));
        VISITOR.asks().get(of + "&text=auditor").then().body("items.id", contains(lost));
        String next = COUNCIL.asks().get(of + "&limit=2").then().body("items.id", contains(now, lost)).extract().path("next");
        COUNCIL.asks().get(next).then().body("items.id", contains(old)).body("next", nullValue());
        VISITOR.asks().get(of + "&year=2013").then().statusCode(400);
        VISITOR.asks().get(of + "&outcome=won").then().statusCode(400);
    }

    private static String decided(String meeting, String facts) {
        return CLERK.asks().body("{" + facts + "}").post(meeting + "/decisions").then().statusCode(201).extract().path("id");
    }
}
