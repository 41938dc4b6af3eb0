package touchstone.governance.body;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static touchstone.governance.People.CLERK;
import static touchstone.governance.People.CLERK_NEXT_DOOR;
import static touchstone.governance.People.GOVERNANCE;
import static touchstone.governance.People.VISITOR;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import touchstone.governance.Board;
import touchstone.platform.testing.TestDatabase;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class BodyTest {

    @Test
    void everyone_sees_bodies_and_what_they_may_do() {
        Board board = new Board("receive", "comment");
        VISITOR.asks().get(GOVERNANCE + "/bodies/" + board.id).then().statusCode(200)
                .body("verbs", contains("receive", "comment")).body("quorum", equalTo(2)).body("cadence", equalTo("monthly"));
        assertTrue(listed().contains(board.reference), board.reference);
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
    void a_change_of_cadence_is_dated_and_the_one_before_stays_on_the_record() {
        Board board = new Board();
        String address = GOVERNANCE + "/bodies/" + board.id;
        CLERK.asks().body("""
                {"cadence": "quarterly", "from": "2017-04-01", "decidedBy": "Chair", "reason": "Progress is being sustained",
                 "consulted": ["Board members", "Department for Education"]}""").post(address + "/cadence").then()
                .statusCode(200).header("ETag", startsWith("\"1-")).body("cadence", equalTo("quarterly"))
                .body("cadences[0].decidedOn", nullValue()).body("cadences[0].consulted", hasItem("Department for Education"));
        VISITOR.asks().get(address + "?asAt=2017-03-31").then().body("cadence", equalTo("monthly"));
        VISITOR.asks().get(address + "?asAt=2017-04-01").then().body("cadence", equalTo("quarterly"));
    }

    @Test
    void a_change_of_cadence_says_why_and_who_was_consulted() {
        CLERK.asks().body("{\"cadence\": \"quarterly\", \"from\": \"2017-04-01\", \"consulted\": []}")
                .post(GOVERNANCE + "/bodies/" + new Board().id + "/cadence").then().statusCode(422)
                .body("errors.field", hasItem("reason")).body("errors.field", hasItem("consulted"));
    }

    @Test
    void a_body_reports_to_another_that_may_only_receive() {
        Board programme = new Board();
        Board wellbeing = new Board("receive");
        String lines = GOVERNANCE + "/bodies/" + programme.id + "/reporting-lines";
        CLERK.asks().body("{\"to\": \"%s\", \"verb\": \"receive\", \"from\": \"2012-08-21\"}".formatted(wellbeing.id))
                .post(lines).then().statusCode(201);
        VISITOR.asks().get(GOVERNANCE + "/bodies/" + programme.id).then()
                .body("reportsTo[0].to", equalTo(wellbeing.id)).body("reportsTo[0].verb", equalTo("receive"));
        VISITOR.asks().get(GOVERNANCE + "/bodies/" + programme.id + "?asAt=2012-08-20").then().body("reportsTo", empty());
        CLERK.asks().body("{\"to\": \"%s\", \"verb\": \"receive\"}".formatted(programme.id)).post(lines).then().statusCode(422);
    }

    @Test
    void bodies_of_another_authority_are_not_found() {
        CLERK_NEXT_DOOR.asks().get("/api/governance/hampshire/bodies/" + new Board().id).then().statusCode(404);
    }
}
