package touchstone.governance.body;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static touchstone.governance.People.CLERK;
import static touchstone.governance.People.CLERK_NEXT_DOOR;
import static touchstone.governance.People.GOVERNANCE;
import static touchstone.governance.People.VISITOR;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import touchstone.governance.Board;
import touchstone.platform.testing.TestDatabase;
import touchstone.platform.testing.http.Response;
import touchstone.platform.testing.http.ValidatableResponse;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class BodyTest {

    @Test
    void everyone_sees_bodies_and_what_they_may_do() {
        Board board = new Board("receive", "comment");
        VISITOR.asks().get(GOVERNANCE + "/bodies/" + board.id).then().statusCode(200)
                .body("terms.verbs", contains("receive", "comment")).body("terms.quorum.members", equalTo(2)).body("terms.noticeDays", equalTo(5)).body("cadence", equalTo("monthly"));
        assertTrue(listed().contains(board.reference), board.reference);
    }

    @Test
    void the_list_narrows_pages_and_refuses_what_it_does_not_know() {
        String one = created("narrowed-panel", "panel", "\"comment\", \"recommend\"", "To watch the widgetry of the island");
        String other = created("narrowed-group", "delivery-group", "\"recommend\"", "Widgetry");
        Board.created("/bodies/" + one + "/members", "{\"post\": \"Nurse\", \"agency\": \"hospital\", \"role\": \"member\", \"voting\": true, \"until\": \"2014-03-31\"}");
        String of = GOVERNANCE + "/bodies?text=widgetry";
        VISITOR.asks().get(of).then().body("items.id", contains(other, one));
        VISITOR.asks().get(of + "&kind=panel").then().body("items.id", contains(one));
        VISITOR.asks().get(of + "&verb=comment").then().body("items.id", contains(one));
        VISITOR.asks().get(of + "&agency=hospital&asAt=2014-03-31").then().body("items.id", contains(one));
        VISITOR.asks().get(of + "&agency=hospital&asAt=2014-04-01").then().body("items.id", empty());
        String next = VISITOR.asks().get(of + "&limit=1").then().body("items.id", contains(other)).extract().path("next");
        VISITOR.asks().urlEncodingEnabled(false).get(next).then().body("items.id", contains(one)).body("next", nullValue());
        VISITOR.asks().get(of + "&kind=club").then().statusCode(400);
        VISITOR.asks().get(of + "&parent=none").then().statusCode(400);
    }

    private static String created(String reference, String kind, String verbs, String purpose) {
        return Board.created("/bodies", "{\"reference\": \"%s\", \"name\": \"%s\", \"kind\": \"%s\", \"terms\": {\"verbs\": [%s], \"purpose\": \"%s\", \"access\": \"public\"}}"
                .formatted(reference, reference, kind, verbs, purpose));
    }

    /** References of all bodies, page by page. */
    private static List<String> listed() {
        List<String> all = new ArrayList<>();
        for (String page = GOVERNANCE + "/bodies?limit=200"; page != null;) {
            Response bodies = VISITOR.asks().urlEncodingEnabled(false).get(page);
            all.addAll(bodies.path("items.reference"));
            page = bodies.path("next");
        }
        return all;
    }

    @Test
    void bodies_of_another_authority_are_not_found() {
        CLERK_NEXT_DOOR.asks().get("/api/governance/hampshire/bodies/" + new Board().id).then().statusCode(404);
    }

    @Test
    void a_name_is_put_right_with_a_reason_and_no_body_sits_under_itself() {
        Board board = new Board();
        String above = GOVERNANCE + "/bodies/" + board.id;
        String under = Board.created("/bodies", """
                {"reference": "under-%s", "name": "Delivry Group", "kind": "delivery-group", "parent": "%s", "terms": {"verbs": ["receive"], "access": "public"}}"""
                .formatted(board.reference, board.id));
        String correction = "{\"name\": \"%s\", \"kind\": \"board\", \"parent\": %s, \"reason\": \"%s\"}";
        correct(above, correction.formatted("Improvement Board", '"' + under + '"', "Moved")).statusCode(422).body("errors.field", contains("parent"));
        correct(above, correction.formatted("Improvement Board", '"' + board.id + '"', "Moved")).statusCode(422).body("errors.field", contains("parent"));
        correct(GOVERNANCE + "/bodies/" + under, correction.formatted("Delivery Group", "null", "")).statusCode(422).body("errors.field", contains("reason"));
        correct(GOVERNANCE + "/bodies/" + under, correction.formatted("Delivery Group", "null", "Misspelt")).statusCode(200)
                .body("name", equalTo("Delivery Group")).body("kind", equalTo("board")).body("parent", nullValue());
    }

    private static ValidatableResponse correct(String body, String correction) {
        return CLERK.asks().header("If-Match", "*").body(correction).put(body).then();
    }
}
