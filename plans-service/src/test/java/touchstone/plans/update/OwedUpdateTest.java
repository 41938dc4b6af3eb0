package touchstone.plans.update;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static touchstone.plans.People.MANAGER;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import touchstone.plans.Programme;
import touchstone.platform.testing.TestDatabase;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class OwedUpdateTest {
    private Programme programme;
    private String action;
    private String reference;

    @BeforeEach
    void an_action_of_which_nothing_was_reported() {
        programme = new Programme("2013-01-10");
        action = programme.action(programme.recommendation(1, "ongoing"), 1, "");
        reference = "A" + programme.number + ".1";
    }

    /** Rhythm, since, last report ("" for none), asked, what is owed: when it was due, or "" for nothing. */
    @ParameterizedTest(name = "{0} since {1}, reported {2}, on {3}: {4}")
    @CsvSource({
        "none,        2013-01-01, '',         2013-06-01, ''",
        "weekly,      2013-01-01, '',         2013-01-08, ''",
        "weekly,      2013-01-01, '',         2013-01-09, 2013-01-08",
        "weekly,      2013-01-01, 2013-01-10, 2013-01-17, ''",
        "weekly,      2013-01-01, 2013-01-10, 2013-01-18, 2013-01-17",
        "fortnightly, 2013-01-01, 2013-01-10, 2013-01-24, ''",
        "fortnightly, 2013-01-01, 2013-01-10, 2013-01-25, 2013-01-24",
        "monthly,     2013-01-31, '',         2013-02-28, ''",
        "monthly,     2013-01-31, '',         2013-03-01, 2013-02-28",
        "monthly,     2013-01-01, 2012-06-01, 2013-02-02, 2013-02-01",
        "quarterly,   2013-01-01, 2013-02-15, 2013-05-15, ''",
        "quarterly,   2013-01-01, 2013-02-15, 2013-05-16, 2013-05-15",
        "weekly,      2013-01-01, '',         2012-12-31, ''"})
    void an_update_is_owed_one_period_after_the_rhythm_or_the_latest_report(
            String rhythm, String since, String reported, String asked, String due) {
        rhythm(rhythm, since);
        if (!reported.isEmpty()) {
            programme.reported(action, "in-progress", reported, "");
        }
        assertEquals(due.isEmpty() ? List.of() : List.of(due), due(asked));
    }

    @Test
    void what_was_returned_is_owed_again_and_what_waits_for_review_is_not() {
        rhythm("monthly", "2013-01-01");
        String update = programme.reported(action, "in-progress", "2013-03-01", "");
        assertEquals(List.of(), due("2013-03-15"));
        MANAGER.asks().body("{\"reason\": \"How many?\"}").post(programme.base + "/actions/" + action + "/updates/" + update + "/return");
        assertEquals(List.of("2013-02-01"), due("2013-03-15"));
    }

    @Test
    void what_is_completed_owes_nothing() {
        rhythm("monthly", "2013-01-01");
        programme.accepted(action, "completed", "2013-02-01", "");
        assertEquals(List.of(), due("2013-12-01"));
        assertEquals(List.of(), due("2013-02-01"));
    }

    @Test
    void a_rhythm_changes_from_a_date_on() {
        rhythm("weekly", "2013-01-01");
        rhythm("quarterly", "2013-02-01");
        assertEquals(List.of("2013-01-08"), due("2013-01-31"));
        assertEquals(List.of(), due("2013-04-30"));
        MANAGER.asks().get(programme.base + "/plans/" + programme.plan + "/reporting-rhythm").then()
                .body("items.rhythm", contains("quarterly", "weekly"));
    }

    @Test
    void each_agency_is_told_how_much_it_owes() {
        rhythm("weekly", "2013-01-01");
        MANAGER.asks().get(programme.base + "/owed-updates?agency=council&limit=200&asAt=2013-01-18").then()
                .body("items.find { it.reference == '" + reference + "' }.daysOwed", equalTo(10))
                .body("items.find { it.reference == '" + reference + "' }.lastUpdate", nullValue());
        MANAGER.asks().get(programme.base + "/owed-updates/agencies?asAt=2013-01-18").then().body("items.agency", hasItem("council"));
    }

    private void rhythm(String rhythm, String since) {
        MANAGER.asks().body("{\"rhythm\": \"%s\", \"from\": \"%s\"}".formatted(rhythm, since))
                .post(programme.base + "/plans/" + programme.plan + "/reporting-rhythm").then().statusCode(201);
    }

    private List<String> due(String asked) {
        return MANAGER.asks().get(programme.base + "/owed-updates?limit=200&asAt=" + asked).then().statusCode(200)
                .extract().path("items.findAll { it.reference == '" + reference + "' }.due");
    }
}
