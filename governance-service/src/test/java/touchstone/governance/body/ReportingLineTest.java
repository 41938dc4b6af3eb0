package touchstone.governance.body;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static touchstone.governance.Board.created;
import static touchstone.governance.People.CLERK;
import static touchstone.governance.People.GOVERNANCE;
import static touchstone.governance.People.VISITOR;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import touchstone.governance.Board;
import touchstone.platform.testing.TestDatabase;
import touchstone.platform.testing.http.ValidatableResponse;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ReportingLineTest {

    @Test
    void a_body_reports_to_another_with_what_that_may_do() {
        Board programme = new Board();
        String wellbeing = body("Wellbeing Board");
        report(programme.id, wellbeing, "\"verbs\": [\"note\", \"receive\", \"note\"], \"from\": \"2012-08-21\"").statusCode(201);
        VISITOR.asks().get(GOVERNANCE + "/bodies/" + programme.id).then()
                .body("reportsTo[0].to", equalTo(wellbeing)).body("reportsTo[0].verbs", contains("receive", "note"));
        VISITOR.asks().get(GOVERNANCE + "/bodies/" + programme.id + "?asAt=2012-08-20").then().body("reportsTo", empty());
        report(programme.id, programme.id, "\"verbs\": [\"receive\"]").statusCode(422);
    }

    @Test
    void there_is_one_line_to_a_body_at_a_time() {
        String group = body("Delivery Group");
        String board = body("Programme Board");
        String first = report(group, board, "\"verbs\": [\"receive\"], \"from\": \"2013-04-01\"").statusCode(201).extract().path("id");
        report(group, board, "\"verbs\": [\"note\"], \"from\": \"2014-01-01\"").statusCode(409)
                .body("detail", containsString("Delivery Group reports to Programme Board already, since 1 April 2013."));
        String ending = GOVERNANCE + "/bodies/" + group + "/reporting-lines/" + first + "/ending";
        CLERK.asks().body("{\"until\": \"2013-03-31\"}").post(ending).then().statusCode(422);
        CLERK.asks().body("{\"until\": \"2013-12-31\"}").post(ending).then().statusCode(200).body("until", equalTo("2013-12-31"));
        CLERK.asks().body("{\"until\": \"2013-12-31\"}").post(ending).then().statusCode(409);
        report(group, board, "\"verbs\": [\"note\"], \"from\": \"2014-01-01\"").statusCode(201);
    }

    @Test
    void reports_never_come_around() {
        String group = body("Delivery Group");
        String board = body("Programme Board");
        String cabinet = body("Cabinet");
        report(group, board, "\"verbs\": [\"receive\"], \"until\": \"2014-12-31\"").statusCode(201);
        report(board, cabinet, "\"verbs\": [\"approve\"], \"from\": \"2014-01-01\"").statusCode(201);
        report(cabinet, group, "\"verbs\": [\"note\"], \"from\": \"2014-06-01\"").statusCode(409).body("detail", allOf(
                containsString("Cabinet cannot report to Delivery Group"),
                containsString("Delivery Group, which reports to Programme Board, which reports to Cabinet.")));
        report(cabinet, group, "\"verbs\": [\"note\"], \"from\": \"2015-01-01\"").statusCode(201);
    }

    private static String body(String name) {
        return created("/bodies", """
                {"reference": "%s", "name": "%s", "kind": "panel", "terms": {"verbs": ["receive"], "access": "public"}}"""
                .formatted("b-" + UUID.randomUUID(), name));
    }

    private static ValidatableResponse report(String from, String to, String more) {
        return CLERK.asks().body("{\"to\": \"%s\", %s}".formatted(to, more)).post(GOVERNANCE + "/bodies/" + from + "/reporting-lines").then();
    }
}
