package touchstone.plans.action;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static touchstone.plans.People.MANAGER;
import static touchstone.plans.People.MANAGER_NEXT_DOOR;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URLEncoder;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import touchstone.plans.Programme;
import touchstone.platform.testing.Person;
import touchstone.platform.testing.TestDatabase;
import touchstone.platform.testing.http.ValidatableResponse;

/** An action hangs on nothing but what is its own authority's and its own plan's. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class NewActionTest {
    private static final String NEXT_DOOR = "/api/plans/hampshire";
    private Programme isle;
    private Programme other;

    @BeforeEach
    void two_published_plans() {
        isle = new Programme("2013-02-15").published();
        other = new Programme("2013-02-15");
    }

    @Test
    void a_council_answers_its_own_recommendations_and_cannot_add_to_its_neighbours() {
        Programme open = new Programme("2013-02-15");
        String ask = open.recommendation(1, "ongoing");
        open.published();
        String plan = created(MANAGER_NEXT_DOOR, NEXT_DOOR + "/plans", """
                {"reference": "beside-%d", "title": "Plan"}""".formatted(isle.number));
        refused(add(MANAGER_NEXT_DOOR, NEXT_DOOR, plan, "recommendation", ask), "recommendation");
        open.recommendationAt(ask, "2199-01-01").body("recommendation.standing.actions", equalTo(0));
    }

    @Test
    void it_stands_in_a_workstream_and_a_phase_of_its_own_plan() {
        String phase = other.phase(1, null);
        refused(add(MANAGER, isle.base, isle.plan, "phase", phase.substring(phase.lastIndexOf('/') + 1)), "phase");
        refused(add(MANAGER, isle.base, isle.plan, "workstream", other.workstream("W1")), "workstream");
    }

    @Test
    void a_table_of_actions_is_added_whole_or_each_row_hears_what_stands_against_it() {
        String phase = other.phase(1, null);
        String wrong = """
                {"plan": "%1$s", "reference": "l%4$d.1", "text": "One", "leadAgency": "council"},
                {"plan": "%2$s", "reference": "L%4$d.1", "text": "Two", "leadAgency": "council", "phase": "%3$s"},
                {"plan": "%1$s", "reference": "L%4$d.3", "text": "Three", "leadAgency": "council", "due": "2013-06-30", "dueFrom": "2013-07-01", "dueWords": "June or July"}"""
                .formatted(isle.plan, other.plan, phase.substring(phase.lastIndexOf('/') + 1), isle.number);
        table(wrong).statusCode(422).body("errors.field", hasItems("actions[1].plan", "actions[1].reference", "actions[1].phase", "actions[2].dueFrom"));
        MANAGER.asks().get(isle.base + "/actions?plan=" + isle.plan).then().statusCode(200).body("items", hasSize(0));

        table("""
                {"plan": "%1$s", "reference": "L%2$d.10", "text": "Ten", "leadAgency": "council", "dueWords": "Ongoing"},
                {"plan": "%1$s", "reference": "L%2$d.2", "text": "Two", "leadAgency": "council", "due": "2013-07-31", "dueFrom": "2013-06-01", "dueWords": "June or July"}"""
                .formatted(isle.plan, isle.number)).statusCode(201).body("actions.reference", contains("L%d.2".formatted(isle.number), "L%d.10".formatted(isle.number)))
                .body("actions[0].dueFrom", equalTo("2013-06-01")).body("actions[0].due", equalTo("2013-07-31"))
                .body("actions.dueWords", contains("June or July", "Ongoing"));
    }

    private ValidatableResponse table(String rows) {
        return MANAGER.asks().body("{\"actions\": [" + rows + "]}").post(isle.base + "/plans/" + isle.plan + "/actions").then();
    }

    @Test
    void it_answers_a_gap_and_no_strength() {
        String strength = created(MANAGER, other.base + "/inspections/" + other.inspection + "/themes", """
                {"kind": "strength", "text": "Staff know the children"}""");
        refused(add(MANAGER, isle.base, isle.plan, "theme", strength), "theme");
    }

    @Test
    void a_reference_that_looks_like_another_is_taken_and_one_that_hides_something_is_refused() {
        called("T\u0175." + isle.number).statusCode(201);
        for (String alike : List.of("Tw\u0302.%d", "t\u0175.%d", "T\u0175.%d ", "T\u0175. %d", "\u00A0T\u0175.%d", "\uFF34\u0175.%d")) {
            called(alike.formatted(isle.number)).statusCode(409).body("type", equalTo("/problems/duplicate"));
        }
        called("T\u0175.\u200B" + isle.number).statusCode(400).body("detail", containsString("an invisible character (U+200B)"));
    }

    @Test
    void whatever_its_reference_holds_it_is_found_by_it() {
        String odd = "A ?a=b&c#d%%25+;\u00FC%d".formatted(isle.number);
        MANAGER.asks().get(called(odd).statusCode(201).extract().header("Location")).then().statusCode(200).body("reference", equalTo(odd));
        MANAGER.asks().get(isle.base + "/actions/" + URLEncoder.encode(odd, UTF_8).replace("+", "%20") + "/story").then().statusCode(200).body("action.reference", equalTo(odd));
        called("A/" + isle.number).statusCode(422).body("errors[0].field", equalTo("reference"));
    }

    private ValidatableResponse called(String reference) {
        return MANAGER.asks().body("""
                {"plan": "%s", "reference": "%s", "text": "Audit the cases", "leadAgency": "council"}""".formatted(isle.plan, reference)).post(isle.base + "/actions").then();
    }

    private ValidatableResponse add(Person by, String base, String plan, String field, String id) {
        return by.asks().body("""
                {"plan": "%s", "reference": "N%d", "text": "Audit the cases", "leadAgency": "council", "%s": "%s"}"""
                .formatted(plan, isle.number, field, id)).post(base + "/actions").then();
    }

    private static void refused(ValidatableResponse answer, String field) {
        answer.statusCode(422).body("errors[0].field", equalTo(field)).body("errors[0].detail", containsString("is "));
    }

    private static String created(Person by, String address, String body) {
        return by.asks().body(body).post(address).then().statusCode(201).extract().path("id");
    }
}
