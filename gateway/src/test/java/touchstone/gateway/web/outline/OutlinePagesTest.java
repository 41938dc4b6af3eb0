package touchstone.gateway.web.outline;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import touchstone.contracts.Role;
import touchstone.gateway.Browser;
import touchstone.gateway.Callers;
import touchstone.gateway.Recorded;
import touchstone.platform.testing.http.ValidatableResponse;

@QuarkusTest
@TestProfile(Recorded.Profile.class)
class OutlinePagesTest {
    private static final String ALL = "/isle-of-wight/plan/outlines";
    private static final String PLAN = "/isle-of-wight/plan/improvement-action-plan/outline";
    private static Browser manager;
    private static Browser secretary;

    @BeforeEach
    void councilWithAManager() {
        if (manager == null) {
            Callers.council("isle-of-wight");
            Callers.administrator().body("{\"slug\": \"childrens-services\", \"name\": \"Children’s Services\", \"kind\": \"council\"}").post("/api/authorities/isle-of-wight/agencies");
            manager = signedIn("outline-manager", Role.PROGRAMME_MANAGER);
            secretary = signedIn("outline-secretary", Role.SECRETARIAT);
        }
        Recorded.written = null;
    }

    @AfterEach
    void everythingIsTakenAgain() {
        Recorded.refusal = null;
        Recorded.instead = UnaryOperator.identity();
    }

    private static Browser signedIn(String signIn, Role role) {
        return Browser.signedIn(signIn, Callers.open("isle-of-wight", signIn, role).then().statusCode(201).extract().path("password"));
    }

    @Test
    void a_plan_is_drawn_up_by_its_manager_and_nobody_else() {
        manager.asks().get("/isle-of-wight/plan").then().body(containsString("href=\"" + ALL + "\""));
        secretary.asks().get("/isle-of-wight/plan").then().body(not(containsString("href=\"" + ALL + "\"")));
        manager.asks().get(ALL).then().statusCode(200).body(allOf(containsString("href=\"" + PLAN + "\""), containsString("1 approved version")));
        secretary.asks().get(ALL).then().statusCode(403);
        secretary.asks().get(PLAN).then().statusCode(403);
        manager.asks().get("/isle-of-wight/plan/nothing/outline").then().statusCode(404);
    }

    @Test
    void it_shows_how_the_plan_is_divided_and_how_often_is_reported() {
        manager.asks().get(PLAN).then().statusCode(200).body(allOf(containsString("<b>2</b> Longer term <span class=\"small quiet\">waits for Phase 1: First things"),
                containsString("<b>W1</b> Quality of practice"), containsString("Updates are owed: <b>Monthly</b>, from 1 March 2013."), not(containsString("Publish the plan"))));
    }

    @Test
    void a_draft_says_what_the_public_will_see_before_it_is_published() {
        Recorded.instead = told -> told.replace("\"state\": \"published\"", "\"state\": \"draft\"").replace("\"correct\",", "\"correct\", \"publish\",");
        manager.asks().get(PLAN).then().body(allOf(containsString("Everybody will see the plan with"), containsString("Only people of this authority see it.")));
        manager.submit(PLAN + "/publication", Map.of()).then().statusCode(303).header("Location", endsWith("/outline?done=PUBLISHED#main"));
    }

    @Test
    void a_plan_that_gets_another_name_is_found_under_it() {
        manager.submit(PLAN + "/correction", Map.of("version", "1", "title", "Improvement plan", "reference", "improvement-plan")).then()
                .statusCode(303).header("Location", endsWith("/plan/improvement-plan/outline?done=CORRECTED#main"));
        manager.submit(PLAN + "/correction", Map.of("version", "1", "title", "", "reference", "improvement-plan")).then().statusCode(422).body(containsString("Say what people call it."));
    }

    @Test
    void a_pasted_table_is_looked_at_and_then_added_whole() {
        String rows = "By when\tTask\tRef\tLed by\tAnswers\nJune/July 2013\tAudit every open case\tA9.1\tChildren’s Services\tR2\n23/04/2013\tWrite it down\tA9.2\tchildrens-services\t";
        paste(rows, "look").statusCode(200).body(allOf(containsString("<b>2 actions</b> so far, and nothing is saved yet."), containsString("June/July 2013"), containsString("late after 31 Jul 2013")));
        assertNull(Recorded.written);
        paste(rows, "").statusCode(303).header("Location", endsWith("?done=ACTIONS#actions"));
        assertTrue(Recorded.written.contains("\"reference\":\"A9.1\"") && Recorded.written.contains("\"dueFrom\":\"2013-06-01\",\"dueWords\":\"June/July 2013\"")
                && Recorded.written.contains("\"reference\":\"A9.2\""), Recorded.written);
    }

    @Test
    void each_row_that_cannot_be_taken_is_named_and_nothing_typed_is_lost() {
        paste("A9.1\tAudit every open case\tpolice of nowhere\t31/04/2013", "").statusCode(422).body(allOf(containsString("Row 1: “police of nowhere” is no agency here."),
                containsString("Row 1: “31/04/2013” under Due is no date."), containsString("A9.1\tAudit every open case")));
        Recorded.refusal = """
                {"type": "/problems/invalid-input", "title": "Please correct the input", "status": 422, "detail": "No.",
                 "errors": [{"field": "actions[0].reference", "detail": "is used already: choose another"}]}""";
        paste("Ref\tTask\tLed by\nA9.1\tAudit\tchildrens-services", "").statusCode(422).body(containsString("Row 2: The reference is used already: choose another."));
    }

    @Test
    void what_a_recommendation_is_to_change_is_written_down_on_its_page() {
        String ask = "/isle-of-wight/recommendations/R2";
        secretary.asks().get(ask).then().body(not(containsString("Say how you will know")));
        manager.submit(ask + "/outcomes", Map.of("text", "Children are heard")).then().statusCode(303).header("Location", endsWith("?saved=OUTCOME#expected"));
        manager.submit(ask + "/measures", Map.of("text", "Audits", "indicator", "protection-audits")).then().statusCode(303);
        assertTrue(Recorded.written.contains("\"indicator\":\"touchstone:metrics:indicator:protection-audits\""), Recorded.written);
        manager.submit(ask + "/outcomes", Map.of("text", "")).then().statusCode(422).body(containsString("Say what will be different for children."));
    }

    private static ValidatableResponse paste(String rows, String look) {
        return manager.submit(PLAN + "/actions", Map.of("table", rows, "look", look)).then();
    }
}
