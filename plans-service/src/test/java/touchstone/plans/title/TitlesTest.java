package touchstone.plans.title;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static touchstone.plans.People.MANAGER;
import static touchstone.plans.People.VISITOR;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import touchstone.plans.Programme;
import touchstone.platform.testing.QueryPlan;
import touchstone.platform.testing.TestDatabase;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class TitlesTest {
    @Inject
    DataSource database;

    @Test
    void everything_that_actions_are_divided_by_is_named_in_one_answer() {
        Programme isle = new Programme("2012-11-13").published();
        String first = new Programme("2012-11-13").recommendation(1, "immediate");
        String stage = isle.phase(1, null);
        isle.workstream("W7");
        MANAGER.asks().get(isle.base + "/titles").then().statusCode(200)
                .body("recommendations.id", hasItem(first)).body("recommendations.text", hasItem("See every child"))
                .body("workstreams.findAll { it.plan == '%s' }.reference[0]".formatted(isle.plan), equalTo("W7"))
                .body("phases.find { it.id == '%s' }.title".formatted(stage.substring(stage.lastIndexOf('/') + 1)), equalTo("Stretch 1"))
                .body("phases.find { it.plan == '%s' }.suspendedFrom".formatted(isle.plan), nullValue());
        VISITOR.asks().get(isle.base + "/titles").then().statusCode(200).body("recommendations.id", not(hasItem(first)))
                .body("workstreams.plan", hasItem(isle.plan));
    }

    @Test
    void a_suspended_phase_says_since_when() {
        Programme isle = new Programme("2012-11-13");
        String stage = isle.phase(1, null);
        isle.decide(stage + "/suspension", """
                {"from": "2013-02-01", "decidedBy": "Improvement board", "reason": "Phase 1 first"}""").statusCode(200);
        String suspended = "phases.find { it.plan == '%s' }.suspendedFrom".formatted(isle.plan);
        MANAGER.asks().get(isle.base + "/titles?asAt=2013-03-12").then().body(suspended, equalTo("2013-02-01"));
        MANAGER.asks().get(isle.base + "/titles?asAt=2013-01-31").then().body(suspended, nullValue());
    }

    @Test
    void no_action_is_looked_at_for_a_title() throws SQLException {
        try (Connection connection = database.getConnection()) {
            QueryPlan plan = QueryPlan.of(connection, TitleQueries.RECOMMENDATIONS, Map.of("authority", "'crowded'", "inside", "true"));
            assertFalse(plan.text().contains("action"), plan.text());
        }
    }
}
