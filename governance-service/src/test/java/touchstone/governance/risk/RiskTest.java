package touchstone.governance.risk;

import static org.hamcrest.Matchers.contains;
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
import touchstone.governance.Board;
import touchstone.platform.testing.TestDatabase;
import touchstone.platform.testing.http.ValidatableResponse;

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
    void every_judgement_is_kept_and_compared_with_the_one_before() {
        String risk = added("\"reference\": \"T1\", \"title\": \"Demand\"");
        assess(risk, "\"likelihood\": 3, \"impact\": 4").body("trend", equalTo("Scored for the first time.")).body("direction", nullValue());
        assess(risk, "\"likelihood\": 4, \"impact\": 4, \"remark\": \"Two teams are full\"").body("trend", equalTo("Up from 12.")).body("direction", equalTo("up"));
        assess(risk, "\"statedScore\": 9").body("trend", equalTo("Down from 16."));
        assess(risk, "\"statedScore\": 9").body("direction", equalTo("same"));
        assess(risk, "\"remark\": \"Nobody can tell\"").body("trend", equalTo("Not scored any more; it was 9.")).body("score", nullValue())
                .body("history.score", contains(null, 9, 9, 16, 12, null)).body("history.words", hasItem("Two teams are full"));
    }

    @Test
    void how_it_read_before_it_was_changed_or_closed_is_kept() {
        String risk = added("\"reference\": \"T2\", \"title\": \"Vacancies\", \"mitigation\": \"Agency staff\"");
        MANAGER.asks().header("If-Match", "\"0\"").body("{\"title\": \"Vacancies\", \"agency\": \"council\", \"mitigation\": \"Trainees\"}").put(risk).then()
                .statusCode(200).body("history.mitigation", contains("Trainees", "Agency staff")).body("agency", equalTo("council"));
        String closing = "{\"closedOn\": \"2013-06-13\", \"reason\": \"All are filled\"}";
        MANAGER.asks().body(closing).post(risk + "/closing").then().statusCode(200).body("open", equalTo(false)).body("allowed", contains("reopen"));
        MANAGER.asks().body(closing).post(risk + "/closing").then().statusCode(409).body("detail", containsString("Reopen it first"));
        MANAGER.asks().body("{\"reason\": \"Three have left\"}").post(risk + "/reopening").then().statusCode(200).body("closing", nullValue())
                .body("history.kind", contains("reopened", "closed", "changed", "raised"));
    }

    @Test
    void on_a_past_date_the_register_shows_what_was_known() {
        String body = new Board().id;
        String risk = added("\"reference\": \"T3\", \"title\": \"Old\", \"body\": \"%s\", \"statedScore\": 12, \"assessedOn\": \"2013-05-01\", \"enteredFromPaper\": true".formatted(body));
        added("\"reference\": \"T4\", \"title\": \"Older\", \"body\": \"%s\", \"enteredFromPaper\": true".formatted(body));
        added("\"reference\": \"T5\", \"title\": \"New\", \"body\": \"%s\"".formatted(body));
        assess(risk, "\"statedScore\": 20");
        MANAGER.asks().get(RISKS + "?asAt=2013-06-13&body=" + body).then().body("items.reference", contains("T3", "T4")).body("items.score", contains(12, null));
        MANAGER.asks().get(RISKS + "?asAt=2013-04-30&body=" + body).then().body("items.reference", contains("T4"));
    }

    @Test
    void the_list_narrows_pages_and_refuses_what_it_does_not_know() {
        String of = RISKS + "?body=" + new Board().id;
        String body = ", \"body\": \"%s\"".formatted(of.substring(of.indexOf('=') + 1));
        String gone = added("\"reference\": \"L1\", \"title\": \"Flooding\", \"statedScore\": 3" + body);
        added("\"reference\": \"L2\", \"title\": \"Vacancies\", \"agency\": \"police\"" + body);
        MANAGER.asks().body("{\"closedOn\": \"2013-06-13\", \"reason\": \"Dry\"}").post(gone + "/closing").then().statusCode(200);
        MANAGER.asks().get(of + "&open=true").then().body("items.reference", contains("L2"));
        MANAGER.asks().get(of + "&scored=true").then().body("items.reference", contains("L1"));
        MANAGER.asks().get(of + "&text=flood").then().body("items.reference", contains("L1"));
        MANAGER.asks().get(of + "&text=l2").then().body("items.reference", contains("L2"));
        MANAGER.asks().get(of + "&agency=police").then().body("items.reference", contains("L2"));
        POLICE.asks().get(of).then().body("items.reference", contains("L2"));
        String next = MANAGER.asks().get(of + "&limit=1").then().body("items.reference", contains("L1")).extract().path("next");
        MANAGER.asks().get(next).then().body("items.reference", contains("L2")).body("next", nullValue());
        MANAGER.asks().get(of + "&order=score").then().statusCode(400);
    }

    private static String added(String facts) {
        return RISKS + "/" + MANAGER.asks().body("{" + facts + "}").post(RISKS).then().statusCode(201).extract().path("id");
    }

    private static ValidatableResponse assess(String risk, String facts) {
        return MANAGER.asks().header("If-Match", "*").body("{\"assessedOn\": \"2013-07-01\", " + facts + "}").post(risk + "/assessment").then().statusCode(200);
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
