package touchstone.plans.action;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static touchstone.plans.People.MANAGER;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import touchstone.plans.Programme;
import touchstone.platform.testing.TestDatabase;
import touchstone.platform.testing.http.ValidatableResponse;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class DependencyTest {
    private Programme programme;
    private String train;
    private String audit;
    private String report;

    @BeforeEach
    void three_actions() {
        programme = new Programme("2013-02-15");
        String recommendation = programme.recommendation(1, "immediate");
        train = programme.action(recommendation, 1, ", \"due\": \"2013-05-01\"");
        audit = programme.action(recommendation, 2, "");
        report = programme.action(recommendation, 3, "");
    }

    @Test
    void what_waits_for_a_late_action_says_so_in_words() {
        waitsFor(audit, train).statusCode(200).body("reference", contains(reference(1)));
        programme.actionAt(audit, "2199-01-01").body("dependencies[0].overdue", equalTo(true)).body("dependencies[0].daysLate", greaterThan(67_000))
                .body("dependencies[0].words", equalTo("waits for " + reference(1) + ", which is 185 years 9 months late"));
        programme.accepted(train, "completed", "2013-04-20", "");
        MANAGER.asks().get(programme.base + "/actions/" + audit).then()
                .body("dependencies[0].words", equalTo("waited for " + reference(1) + ", which is done"));
    }

    @Test
    void actions_never_wait_for_each_other_in_a_circle() {
        waitsFor(audit, train).statusCode(200);
        waitsFor(report, audit).statusCode(200);
        waitsFor(train, report).statusCode(409).body("errors[0].detail",
                equalTo(String.join(" → ", reference(1), reference(3), reference(2), reference(1))));
        waitsFor(train, train).statusCode(409);
    }

    @Test
    void a_dependency_ends_and_then_holds_nothing_up() {
        waitsFor(audit, train).statusCode(200);
        MANAGER.asks().delete(dependencies(audit) + "/" + train).then().statusCode(200).body("$", empty());
        MANAGER.asks().delete(dependencies(audit) + "/" + train).then().statusCode(404);
        waitsFor(train, audit).statusCode(200);
    }

    private ValidatableResponse waitsFor(String action, String other) {
        return MANAGER.asks().body("{\"dependsOn\": \"" + other + "\"}").post(dependencies(action)).then();
    }

    private String dependencies(String action) {
        return programme.base + "/actions/" + action + "/dependencies";
    }

    private String reference(int order) {
        return "A" + programme.number + "." + order;
    }
}
