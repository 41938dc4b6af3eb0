package touchstone.plans.inspection;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static touchstone.plans.People.ISLE;
import static touchstone.plans.People.MANAGER;
import static touchstone.plans.People.VISITOR;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import touchstone.platform.testing.TestDatabase;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class InspectionTest {
    private static final String INSPECTIONS = "/api/plans/" + ISLE + "/inspections";

    @Test
    void an_inspection_whose_publication_date_is_unknown_keeps_it_unknown() {
        recorded("ofsted-2012-11").body("publishedOn", nullValue()).body("state", equalTo("draft"));
    }

    @Test
    void a_draft_is_seen_inside_the_authority_only_until_it_is_published() {
        String address = recorded("drafted-first").extract().header("Location");
        VISITOR.asks().get(address).then().statusCode(404);
        VISITOR.asks().get(INSPECTIONS).then().statusCode(200).body("items.reference", not(hasItem("drafted-first")));

        MANAGER.asks().post(address + "/publication").then().statusCode(200).body("state", equalTo("published"));

        VISITOR.asks().get(address).then().statusCode(200).body("title", equalTo("Protection of children"));
        VISITOR.asks().get(INSPECTIONS).then().body("items.reference", hasItem("drafted-first"));
    }

    @Test
    void correcting_needs_the_version_that_was_read() {
        String address = recorded("to-correct").extract().header("Location");
        String correction = inspection("to-correct").replace("Protection", "Safeguarding");
        MANAGER.asks().body(correction).put(address).then().statusCode(428);
        MANAGER.asks().header("If-Match", "\"0\"").body(correction).put(address).then()
                .statusCode(200).header("ETag", startsWith("\"1-")).body("title", containsString("Safeguarding"));
        MANAGER.asks().header("If-Match", "\"0\"").body(correction).put(address).then()
                .statusCode(412).body("detail", containsString("Read it again"));
    }

    @Test
    void what_is_published_cannot_be_corrected() {
        String address = recorded("published-once").extract().header("Location");
        MANAGER.asks().post(address + "/publication");
        MANAGER.asks().header("If-Match", "\"1\"").body(inspection("published-once")).put(address).then()
                .statusCode(409).body("type", equalTo("/problems/published"));
    }

    @Test
    void a_reference_is_used_once() {
        recorded("only-once");
        MANAGER.asks().body(inspection("only-once")).post(INSPECTIONS).then()
                .statusCode(409).contentType("application/problem+json").body("type", equalTo("/problems/duplicate"));
    }

    @Test
    void every_missing_field_is_named() {
        MANAGER.asks().body("{}").post(INSPECTIONS).then()
                .statusCode(422)
                .body("errors.field", hasItem("title"))
                .body("errors.field", hasItem("kind"));
    }

    private static ValidatableResponse recorded(String reference) {
        return MANAGER.asks().body(inspection(reference)).post(INSPECTIONS).then().statusCode(201);
    }

    private static String inspection(String reference) {
        return """
                {"reference": "%s", "kind": "inspection", "title": "Protection of children", "inspectorate": "Ofsted",
                 "fieldworkFrom": "2012-11-26", "fieldworkTo": "2012-12-05", "judgement": "inadequate"}""".formatted(reference);
    }
}
