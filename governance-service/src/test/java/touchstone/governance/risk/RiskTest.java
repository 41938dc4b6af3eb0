package touchstone.governance.risk;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static touchstone.governance.People.GOVERNANCE;
import static touchstone.governance.People.MANAGER;
import static touchstone.governance.People.POLICE;
import static touchstone.governance.People.VISITOR;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import touchstone.platform.testing.TestDatabase;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class RiskTest {
    private static final String RISKS = GOVERNANCE + "/risks";

    @Test
    void a_risk_without_a_score_is_unscored_and_not_zero() {
        MANAGER.asks().body("{\"reference\": \"CESC07\", \"title\": \"Money and staff for children's services\"}")
                .post(RISKS).then()
                .statusCode(201).body("score", nullValue()).body("scoring", startsWith("Unscored"));
        MANAGER.asks().body("{\"reference\": \"CESC08\", \"title\": \"Zero\", \"statedScore\": 0}")
                .post(RISKS).then().statusCode(422);
    }

    @Test
    void a_stated_score_stands_until_the_risk_is_judged() {
        String risk = RISKS + "/" + MANAGER.asks().body("{\"reference\": \"CESC02\", \"title\": \"Demand\", \"statedScore\": 16}").post(RISKS)
                .then().statusCode(201).body("score", equalTo(16)).extract().path("id");
        String assessment = "{\"likelihood\": 5, \"impact\": 4, \"assessedOn\": \"2013-07-01\"}";
        MANAGER.asks().body(assessment).post(risk + "/assessment").then().statusCode(428);
        MANAGER.asks().header("If-Match", "\"0\"").body(assessment).post(risk + "/assessment").then()
                .statusCode(200).body("score", equalTo(20)).body("scoring", equalTo("Likelihood 5 × impact 4 = 20."));
    }

    @Test
    void a_score_that_is_not_the_product_is_refused() {
        MANAGER.asks().body("{\"reference\": \"X1\", \"title\": \"X\", \"likelihood\": 4, \"impact\": 4, \"statedScore\": 15}")
                .post(RISKS).then()
                .statusCode(422).body("errors.detail", hasItem(containsString("4 × 4 = 16")));
    }

    @Test
    void the_register_is_not_public() {
        VISITOR.asks().get(RISKS).then().statusCode(401);
        POLICE.asks().get(RISKS).then().statusCode(200);
    }
}
