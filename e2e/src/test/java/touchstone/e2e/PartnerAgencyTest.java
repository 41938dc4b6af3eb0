package touchstone.e2e;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Suite.class)
class PartnerAgencyTest {
    private static final String PLANS = "/api/plans/central-bedfordshire";
    private static final String UPDATE = """
            {"narrative": "%s", "claimed": "in-progress", "asAt": "2012-11-20"}""";

    @Test
    void an_agency_posts_on_its_own_action_and_reads_it_back() {
        String updates = PLANS + "/actions/" + actionLedBy("bedfordshire-ccg") + "/updates";
        clinicalCommissioners().body(UPDATE.formatted("November's figures are in")).post(updates).then()
                .statusCode(201).header("Location", startsWith(updates)).body("state", equalTo("submitted"));
        clinicalCommissioners().get(updates).then().body("items[0].narrative", equalTo("November's figures are in"));
    }

    @Test
    void on_another_agencys_action_it_is_told_whose_it_is() {
        clinicalCommissioners().body(UPDATE.formatted("Not ours")).post(PLANS + "/actions/" + actionLedBy("childrens-services") + "/updates")
                .then().statusCode(403).contentType("application/problem+json").body("detail", containsString("not led by bedfordshire-ccg"));
    }

    @Test
    void a_wrong_credential_is_refused_and_an_invented_header_is_nobody() {
        String updates = PLANS + "/actions/" + actionLedBy("bedfordshire-ccg") + "/updates";
        json().header("Authorization", "Bearer tsk_guessed").body(UPDATE).post(updates).then().statusCode(401);
        json().header("X-Agency", "bedfordshire-ccg").body(UPDATE.formatted("Mine")).post(updates).then().statusCode(401);
    }

    @Test
    void the_public_sees_fourteen_recommendations_with_derived_due_dates() {
        given().get("/api/plans/stockton-on-tees/recommendations?asAt=2013-06-13").then().statusCode(200)
                .body("items", hasSize(14))
                .body("items.findAll { it.due.daysLate > 0 }.reference", equalTo(java.util.List.of("R1", "R2", "R3", "R4", "R5", "R6", "R7")))
                .body("items.find { it.reference == 'R4' }.due.on", equalTo("2013-05-15"))
                .body("items.find { it.reference == 'R4' }.due.daysLate", equalTo(29));
    }

    @Test
    void what_nobody_has_reviewed_is_not_public() {
        String updates = PLANS + "/actions/" + actionLedBy("bedfordshire-ccg") + "/updates";
        clinicalCommissioners().body(UPDATE.formatted("For the reviewer's eyes")).post(updates).then().statusCode(201);
        given().get(updates).then().statusCode(200)
                .body("items", not(empty())).body("items.state", everyItem(equalTo("accepted")));
    }

    @Test
    void one_document_describes_every_service() {
        given().get("/openapi?format=json").then().statusCode(200)
                .body("openapi", startsWith("3.1"))
                .body("paths.keySet().findAll { it.startsWith('/api/plans') }.size()", greaterThan(10))
                .body("paths.keySet().findAll { it.startsWith('/api/metrics') }.size()", greaterThan(5))
                .body("paths.keySet().findAll { it.startsWith('/api/governance') }.size()", greaterThan(10));
    }

    @Test
    void an_unknown_address_and_an_unknown_authority_are_problems() {
        json().get("/api/plans/atlantis/actions").then().statusCode(404).contentType("application/problem+json");
        json().get("/api/nothing").then().statusCode(404).contentType("application/problem+json");
    }

    private static String actionLedBy(String agency) {
        return given().get(PLANS + "/actions?agency=" + agency).then().statusCode(200).extract().path("items[0].id");
    }

    private static RequestSpecification clinicalCommissioners() {
        return json().header("Authorization", "Bearer " + Suite.credential("central-bedfordshire", "bedfordshire-ccg"));
    }

    private static RequestSpecification json() {
        return given().contentType(ContentType.JSON).accept(ContentType.JSON);
    }
}
