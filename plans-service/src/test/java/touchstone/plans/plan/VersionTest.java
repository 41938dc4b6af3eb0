package touchstone.plans.plan;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static touchstone.plans.People.COUNCIL;
import static touchstone.plans.People.MANAGER;
import static touchstone.plans.People.VISITOR;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import touchstone.plans.Amended;
import touchstone.plans.Programme;
import touchstone.platform.testing.Owner;
import touchstone.platform.testing.TestDatabase;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class VersionTest {
    private Programme programme;
    private String first;
    private String second;
    private String versions;

    @BeforeEach
    void a_plan_of_two_actions_approved_in_its_first_version() {
        programme = new Programme("2013-02-15");
        String recommendation = programme.recommendation(1, "immediate");
        first = programme.action(recommendation, 1, ", \"due\": \"2013-06-30\"");
        second = programme.action(recommendation, 2, "");
        versions = Amended.approved(programme) + "/versions";
    }

    private void replan(String action) {
        MANAGER.asks().header("If-Match", "*").body("{\"due\": \"2013-09-30\", \"decidedOn\": \"2013-06-01\", \"reason\": \"Staff\"}")
                .post(programme.base + "/actions/" + action + "/re-planning").then().statusCode(200);
    }

    private void withdraw(String action, int status) {
        MANAGER.asks().header("If-Match", "*").body("{\"on\": \"2013-06-01\", \"reason\": \"Done by the first\"}")
                .post(programme.base + "/actions/" + action + "/withdrawal").then().statusCode(status);
    }

    @Test
    void holds_what_was_approved_although_the_plan_goes_on() {
        String before = MANAGER.asks().get(versions + "/1/actions").then().statusCode(200).body("items", hasSize(2)).extract().asString();
        replan(first);
        withdraw(second, 200);
        assertEquals(before, MANAGER.asks().get(versions + "/1/actions").then().extract().asString());
        MANAGER.asks().get(versions + "/2/actions").then().body("items.due", contains("2013-09-30"));
    }

    @Test
    void differs_from_the_plan_as_it_is_in_what_changed_since() {
        replan(first);
        withdraw(second, 200);
        programme.action(programme.recommendation(2, "ongoing"), 3, "");
        MANAGER.asks().get(versions + "/1/differences/2").then().statusCode(200)
                .body("tally", equalTo(Map.of("added", 1, "removed", 1, "changed", 1, "unchanged", 0)))
                .body("from.approvedBy", equalTo("Board")).body("to.approvedBy", nullValue()).body("to.hash", nullValue());
        MANAGER.asks().get(versions + "/1/differences/2/actions").then().statusCode(200).body("items", hasSize(3))
                .body("items[0].fields", contains("due")).body("items[0].was.due", equalTo("2013-06-30"))
                .body("items[0].now.due", equalTo("2013-09-30")).body("items[0].because", nullValue())
                .body("items[1].now", nullValue()).body("items[1].because", equalTo("Done by the first"))
                .body("items[2].was", nullValue()).body("items[2].fields", hasSize(0));
    }

    @Test
    void an_approved_amendment_is_the_next_version_and_reads_beside_the_one_before() {
        replan(first);
        Amended amendment = Amended.proposed(versions.replace("/versions", ""), "major");
        MANAGER.asks().body(Amended.BY_THE_EXECUTIVE).post(amendment.address() + "/approval").then().statusCode(200);
        replan(second);
        MANAGER.asks().get(versions).then().statusCode(200).body("items.number", contains(3, 2, 1))
                .body("items.hash", contains(nullValue(), matchesPattern("[0-9a-f]{64}"), matchesPattern("[0-9a-f]{64}")))
                .body("items.since.changed", contains(1, 1)).body("items[1].decision", notNullValue());
        MANAGER.asks().get(versions + "/1/differences/2/actions").then().body("items.now.reference", hasSize(1));
    }

    @Test
    void pages_through_what_differs() {
        replan(first);
        replan(second);
        String next = MANAGER.asks().get(versions + "/1/differences/2/actions?limit=1").then()
                .body("items.was.id", contains(first)).extract().path("next");
        MANAGER.asks().get(next).then().body("items.was.id", contains(second)).body("next", nullValue());
    }

    @Test
    void a_withdrawn_action_is_gone_from_that_day_and_takes_no_more_reports() {
        withdraw(second, 200);
        withdraw(second, 409);
        MANAGER.asks().get(programme.base + "/actions/" + second + "?asAt=2013-05-31").then().statusCode(200);
        MANAGER.asks().get(programme.base + "/actions/" + second + "?asAt=2013-06-01").then().statusCode(404);
        COUNCIL.asks().body("{\"narrative\": \"Going on\", \"claimed\": \"in-progress\", \"asAt\": \"2013-06-02\"}")
                .post(programme.base + "/actions/" + second + "/updates").then().statusCode(409).body("detail", containsString("withdrawn on 2013-06-01"));
    }

    @Test
    void a_day_that_is_unknown_is_said_and_not_guessed() {
        String plan = programme.base + "/plans/" + new Programme(null).plan;
        MANAGER.asks().body("{\"approvedBy\": \"Cabinet\"}").post(plan + "/versions")
                .then().statusCode(422).body("errors[0].field", equalTo("approvedOn"));
        MANAGER.asks().body("{\"approvedBy\": \"Cabinet\", \"approvedOn\": \"2016-02-01\", \"dated\": \"February 2016\"}")
                .post(plan + "/versions").then().statusCode(422);
        MANAGER.asks().body("{\"approvedBy\": \"Cabinet\", \"dated\": \"February 2016\"}").post(plan + "/versions")
                .then().statusCode(201).body("versions[0].dated", equalTo("February 2016")).body("versions[0].approvedOn", nullValue());
    }

    @Test
    void there_is_one_in_preparation_and_none_after_it() {
        MANAGER.asks().get(versions + "/2").then().statusCode(200).body("since.unchanged", equalTo(2));
        for (String none : new String[] {"/3", "/0", "/-1", "/1/differences/3"}) {
            MANAGER.asks().get(versions + none).then().statusCode(404);
        }
        VISITOR.asks().get(versions + "/1").then().statusCode(404);
        programme.published();
        VISITOR.asks().get(versions + "/1").then().statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "update plan_version set note = 'otherwise'", "delete from plan_version", "update version_action set content = '{}'",
        "delete from version_action",
        "insert into version_action select v.id, a.id, 'Z', '{}' from plan_version v cross join action a limit 1"})
    void the_database_itself_refuses_to_change_it(String change) throws SQLException {
        try (Connection connection = Owner.connect(); Statement sql = connection.createStatement()) {
            String refusal = assertThrows(SQLException.class, () -> sql.execute(change)).getMessage();
            assertTrue(refusal.contains("append-only"), refusal);
        }
    }
}
