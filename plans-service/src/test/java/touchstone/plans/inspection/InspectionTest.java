package touchstone.plans.inspection;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
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
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import touchstone.platform.testing.TestDatabase;
import touchstone.platform.testing.http.ValidatableResponse;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class InspectionTest {
    private static final String RECOMMENDATIONS = "/api/plans/" + ISLE + "/recommendations";
    private static final String NOBODYS = "01a1fcb1-b1aa-7492-a5c6-9d36a531c7ff";
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

    @Test
    void what_a_report_asks_for_is_added_together_and_corrected_until_it_is_published() {
        String address = recorded("asks-for-three").extract().header("Location");
        String id = address.substring(address.lastIndexOf('/') + 1);
        String first = MANAGER.asks().body("{\"recommendations\": [" + ask(id, "Q1", 1) + ", " + ask(id, "Q2", 2) + "]}").post(address + "/recommendations").then()
                .statusCode(201).body("recommendations.reference", contains("Q1", "Q2")).body("recommendations[0].allowed", hasItem("correct")).extract().path("recommendations[0].id");
        String asked = RECOMMENDATIONS + "/" + first;
        MANAGER.asks().header("If-Match", "\"0\"").body(ask(id, "Q1a", 4)).put(asked).then().statusCode(200).body("reference", equalTo("Q1a")).body("number", equalTo(4));
        MANAGER.asks().header("If-Match", "\"0\"").body(ask(id, "Q1b", 4)).put(asked).then().statusCode(412);
        MANAGER.asks().post(address + "/publication").then().statusCode(200);
        MANAGER.asks().header("If-Match", "\"1\"").body(ask(id, "Q1", 1)).put(asked).then().statusCode(409).body("type", equalTo("/problems/published"));
        MANAGER.asks().body("{\"recommendations\": [" + ask(id, "Q3", 3) + "]}").post(address + "/recommendations").then().statusCode(409);
        MANAGER.asks().get(asked).then().body("recommendation.allowed", not(hasItem("correct")));
    }

    @Test
    void everything_that_stands_against_a_list_is_told_and_none_of_it_is_added() {
        String address = recorded("asks-twice").extract().header("Location");
        String id = address.substring(address.lastIndexOf('/') + 1);
        MANAGER.asks().body(ask(id, "D1", 1)).post(RECOMMENDATIONS).then().statusCode(201);
        String list = Stream.of(ask(id, "D2", 2), ask(id, "d1", 3), ask(id, "D3", 4), ask(id, "d3", 5), ask(NOBODYS, "D4", 6))
                .collect(Collectors.joining(",", "{\"recommendations\": [", "]}"));
        MANAGER.asks().body(list).post(address + "/recommendations").then().statusCode(422).body("errors.field",
                containsInAnyOrder("recommendations[1].reference", "recommendations[3].reference", "recommendations[4].inspection"));
        MANAGER.asks().get(RECOMMENDATIONS + "?limit=200").then().body("items.reference", not(hasItem("D2")));
        MANAGER.asks().body("{\"recommendations\": []}").post(address + "/recommendations").then().statusCode(422);
    }

    private static String ask(String inspection, String reference, int number) {
        return """
                {"inspection": "%s", "reference": "%s", "number": %d, "text": "See each child alone", "timescale": "within-3-months", "leadAgency": "council"}"""
                .formatted(inspection, reference, number);
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
