package touchstone.plans.action;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static touchstone.plans.People.COUNCIL;
import static touchstone.plans.People.GATEWAY;
import static touchstone.plans.People.MANAGER;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import touchstone.plans.Changes;
import touchstone.plans.Programme;
import touchstone.platform.testing.TestDatabase;
import touchstone.platform.testing.http.ValidatableResponse;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ActionChangeTest {
    private Programme programme;
    private String recommendation;
    private String audit;
    private String actions;

    @BeforeEach
    void an_action_that_the_council_leads() {
        programme = new Programme("2013-02-15");
        recommendation = programme.recommendation(1, "immediate");
        audit = programme.action(recommendation, 1, ", \"owner\": \"Head of practice\", \"due\": \"2013-05-01\"");
        actions = programme.base + "/actions";
    }

    @Test
    void what_an_edit_leaves_out_stays_and_an_empty_owner_is_none() {
        edit(audit, "\"0\"", "\"leadAgency\": \"police\"").statusCode(200).header("ETag", startsWith("\"1-"))
                .body("leadAgency", equalTo("police")).body("owner", equalTo("Head of practice"));
        edit(audit, "\"1\"", "\"owner\": \"\"").statusCode(200).body("owner", nullValue()).body("leadAgency", equalTo("police"));
    }

    @Test
    void what_was_stays_readable_with_its_reason_and_as_at_earlier_dates() {
        edit(audit, "\"0\"", "\"text\": \"Audit every case\", \"owner\": \"\"").statusCode(200).body("text", equalTo("Audit every case"));
        programme.actionAt(audit, "2013-03-01").body("text", equalTo("Audit the cases")).body("owner", equalTo("Head of practice"));
        MANAGER.asks().get(actions + "/" + audit + "/edits").then().statusCode(200).body("items", hasSize(1))
                .body("items[0].author", equalTo("Programme manager")).body("items[0].reason", equalTo("The board asked"))
                .body("items[0].was.text", equalTo("Audit the cases")).body("items[0].became.owner", nullValue());
    }

    @Test
    void who_saves_second_is_told_and_overwrites_nothing() {
        edit(audit, null, "\"owner\": \"Head of audit\"").statusCode(428);
        edit(audit, "\"0\"", "\"owner\": \"Head of audit\"").statusCode(200);
        edit(audit, "\"0\"", "\"owner\": \"Director\"").statusCode(412);
        programme.actionAt(audit, "2199-01-01").body("owner", equalTo("Head of audit"));
    }

    @Test
    void the_agency_that_takes_over_may_report_and_the_one_that_led_may_not() {
        edit(audit, "\"0\"", "\"leadAgency\": \"police\"").statusCode(200);
        COUNCIL.asks().body("{\"narrative\": \"Done\", \"claimed\": \"completed\", \"asAt\": \"2013-03-01\"}")
                .post(actions + "/" + audit + "/updates").then().statusCode(403);
        MANAGER.asks().get(actions + "?agency=police&plan=" + programme.plan).then().body("items.id", contains(audit));
        MANAGER.asks().get(actions + "?agency=council&plan=" + programme.plan).then().body("items", empty());
    }

    @Test
    void many_are_changed_for_one_reason_and_each_makes_its_event() {
        String visits = programme.action(recommendation, 2, "");
        long before = Changes.newest();
        many("edits", "\"change\": {\"owner\": \"Head of audit\", \"reason\": \"New post\"}", reference(1), visits).statusCode(200)
                .body("items.owner", contains("Head of audit", "Head of audit"));
        GATEWAY.asks().get("/changes?after=" + before).then().body("type", contains("touchstone.plans.action.edited", "touchstone.plans.action.edited"))
                .body("[0].subject", equalTo("touchstone:plans:action:" + audit)).body("[1].data.owner", equalTo("Head of audit"));
    }

    @Test
    void none_is_changed_where_one_is_in_a_plan_without_that_workstream() {
        String workstream = programme.workstream("W1");
        Programme other = new Programme("2013-02-15");
        String stranger = other.action(other.recommendation(1, "immediate"), 1, "");
        many("edits", "\"change\": {\"workstream\": \"" + workstream + "\", \"reason\": \"Sorted\"}", audit, stranger).statusCode(409)
                .body("errors.detail", contains("A" + other.number + ".1 is in a plan without that workstream."));
        programme.actionAt(audit, "2199-01-01").body("workstream", nullValue());
    }

    @Test
    void many_are_moved_by_one_decision_and_stay_late() {
        String visits = programme.action(recommendation, 2, ", \"due\": \"2013-06-01\"");
        many("re-planning", "\"shiftDays\": 31, \"decidedOn\": \"2013-05-20\", \"reason\": \"Staff\", \"decidedBy\": \"Improvement board\"",
                reference(1), visits).statusCode(200).body("items.due", contains("2013-06-01", "2013-07-02"))
                .body("items.originalDue", contains("2013-05-01", "2013-06-01"));
        programme.actionAt(audit, "2013-05-30").body("daysLate", equalTo(29)).body("overdue", equalTo(false));
        MANAGER.asks().get(actions + "/" + audit + "/re-planning").then().body("items[0].was", equalTo("2013-05-01"))
                .body("items[0].decidedBy", equalTo("Improvement board"));
    }

    @Test
    void none_is_moved_where_one_cannot_be_and_each_of_those_is_named() {
        String dateless = programme.action(recommendation, 2, "");
        String done = programme.action(recommendation, 3, ", \"due\": \"2013-06-01\"");
        programme.accepted(done, "completed", "2013-04-01", "");
        many("re-planning", "\"shiftDays\": 7, \"decidedOn\": \"2013-05-20\", \"reason\": \"Staff\"", audit, dateless, done).statusCode(409)
                .body("errors.detail", contains(reference(2) + " has no date that could move by days.", reference(3) + " is completed accepted."));
        programme.actionAt(audit, "2199-01-01").body("due", equalTo("2013-05-01"));
    }

    @Test
    void a_date_is_moved_by_a_decision_that_was_made() {
        many("re-planning", "\"shiftDays\": 7, \"decidedOn\": \"2199-05-20\", \"reason\": \"Staff\"", audit).statusCode(422)
                .body("errors[0].field", equalTo("decidedOn"));
        programme.actionAt(audit, "2199-06-01").body("due", equalTo("2013-05-01"));
    }

    @Test
    void what_is_not_there_is_named_with_its_place_in_the_list() {
        many("re-planning", "\"due\": \"2013-07-01\", \"decidedOn\": \"2013-05-20\", \"reason\": \"Staff\"", audit, "A99.9").statusCode(422)
                .body("errors[0].field", equalTo("actions[1]")).body("errors[0].detail", containsString("A99.9"));
        many("re-planning", "\"decidedOn\": \"2013-05-20\", \"reason\": \"Staff\"", audit).statusCode(422).body("errors[0].field", equalTo("due"));
    }

    private ValidatableResponse edit(String action, String ifMatch, String fields) {
        var request = MANAGER.asks().body("{" + fields + ", \"reason\": \"The board asked\"}");
        return (ifMatch == null ? request : request.header("If-Match", ifMatch)).patch(actions + "/" + action).then();
    }

    private ValidatableResponse many(String noun, String fields, String... named) {
        return MANAGER.asks().body("{\"actions\": [\"" + String.join("\", \"", named) + "\"], " + fields + "}").post(actions + "/" + noun).then();
    }

    private String reference(int order) {
        return "A" + programme.number + "." + order;
    }
}
