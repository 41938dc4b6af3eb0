package touchstone.plans.action;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static touchstone.plans.People.MANAGER;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import touchstone.plans.Programme;
import touchstone.platform.testing.TestDatabase;
import touchstone.platform.testing.http.ValidatableResponse;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ActionListTest {
    private Programme programme;
    private String gap;
    private String strength;
    private String workstream;

    @BeforeEach
    void a_plan_that_answers_a_recommendation_and_a_gap() {
        programme = new Programme("2013-02-15");
        gap = theme("gap");
        strength = theme("strength");
        workstream = MANAGER.asks().body("{\"reference\": \"W1\", \"title\": \"Practice\"}")
                .post(programme.base + "/plans/" + programme.plan + "/workstreams").path("id");
        String recommendation = programme.recommendation(1, "immediate");
        programme.action(recommendation, 1, ", \"due\": \"2013-05-01\", \"workstream\": \"" + workstream + "\", \"coLeads\": [\"police\"]");
        programme.action(recommendation, 10, ", \"due\": \"2199-05-01\"");
        answers(gap, 2).statusCode(201).body("theme", equalTo(gap));
    }

    @Test
    void an_action_answers_a_gap_and_never_a_strength() {
        answers(strength, 3).statusCode(422).body("errors[0].field", equalTo("theme"));
        found("theme=" + gap, 2);
    }

    @Test
    void filters_narrow_and_combine() {
        found("", 1, 2, 10);
        found("workstream=" + workstream, 1);
        found("agency=police", 1);
        found("overdue=true", 1);
        found("dueBefore=2013-06-01", 1);
        found("state=not-started", 1, 2, 10);
        found("state=suspended");
        found("inspection=" + programme.inspection, 1, 2, 10);
        found("text=drift", 2);
        found("text=drift&overdue=true");
        found("reference=A" + programme.number + ".1", 1);
    }

    @Test
    void a_plan_says_which_inspections_it_answers() {
        MANAGER.asks().get(programme.base + "/inspections?plan=" + programme.plan).then().body("items.id", contains(programme.inspection));
        MANAGER.asks().get(programme.base + "/inspections?plan=" + new Programme("2013-02-15").plan).then().body("items", empty());
    }

    @Test
    void a_summary_counts_what_the_list_would_show() {
        summary("workstream", "").body("key", contains(workstream, null)).body("actions", contains(1, 2)).body("overdue", contains(1, 0));
        summary("agency", "&overdue=true").body("key", contains("council")).body("actions", contains(1)).body("unreported", contains(1));
    }

    @Test
    void pages_follow_each_other_without_a_gap() {
        String next = MANAGER.asks().get(programme.base + "/actions?limit=2&plan=" + programme.plan).path("next");
        MANAGER.asks().get(next).then().statusCode(200).body("items.reference", contains("A" + programme.number + ".10"));
    }

    private void found(String query, int... orders) {
        List<String> references = java.util.Arrays.stream(orders).mapToObj(order -> "A" + programme.number + "." + order).toList();
        MANAGER.asks().get(programme.base + "/actions?plan=" + programme.plan + "&" + query).then().statusCode(200)
                .body("items.reference", equalTo(references));
    }

    private ValidatableResponse summary(String by, String query) {
        return MANAGER.asks().get(programme.base + "/actions/summary?by=" + by + "&plan=" + programme.plan + query).then().statusCode(200);
    }

    private String theme(String kind) {
        return MANAGER.asks().body("{\"kind\": \"" + kind + "\", \"text\": \"Planning drifts\"}")
                .post(programme.base + "/inspections/" + programme.inspection + "/themes").path("id");
    }

    private ValidatableResponse answers(String theme, int order) {
        return MANAGER.asks().body("""
                {"plan": "%s", "theme": "%s", "reference": "A%d.%d", "text": "End the drift in planning", "leadAgency": "council"}"""
                .formatted(programme.plan, theme, programme.number, order)).post(programme.base + "/actions").then();
    }
}
