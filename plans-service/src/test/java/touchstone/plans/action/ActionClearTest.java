package touchstone.plans.action;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static touchstone.plans.People.MANAGER;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import touchstone.plans.Programme;
import touchstone.platform.testing.TestDatabase;
import touchstone.platform.testing.http.ValidatableResponse;

/** An edit is a merge patch: what it leaves out stays, null clears. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ActionClearTest {
    private Programme programme;
    private String workstream;
    private String audit;
    private String actions;

    @BeforeEach
    void an_action_with_everything_that_can_be_cleared() {
        programme = new Programme("2013-02-15");
        workstream = programme.workstream("W1");
        audit = placed(1);
        actions = programme.base + "/actions";
    }

    @Test
    void null_clears_and_what_is_left_out_stays() {
        edit(audit, 0, "\"workstream\": null").statusCode(200).body("workstream", nullValue()).body("phase", notNullValue())
                .body("owner", equalTo("Head of practice")).body("coLeads", contains("police"));
        edit(audit, 1, "\"phase\": null, \"owner\": null, \"coLeads\": null").statusCode(200)
                .body("phase", nullValue()).body("owner", nullValue()).body("coLeads", empty()).body("leadAgency", equalTo("council"));
        MANAGER.asks().get(actions + "/" + audit + "/edits").then()
                .body("items[1].was.workstream", equalTo(workstream)).body("items[1].became.workstream", nullValue());
    }

    @Test
    void several_are_taken_out_of_their_workstream_at_once() {
        String visits = placed(2);
        MANAGER.asks().body("""
                {"actions": ["%s", "%s"], "change": {"workstream": null, "reason": "Sorted"}}""".formatted(audit, visits))
                .post(actions + "/edits").then().statusCode(200)
                .body("items.workstream", contains(nullValue(), nullValue())).body("items.owner", contains("Head of practice", "Head of practice"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "leadAgency"})
    void what_an_action_must_have_cannot_be_cleared(String field) {
        edit(audit, 0, "\"" + field + "\": null").statusCode(422)
                .body("errors[0].field", equalTo(field)).body("errors[0].detail", containsString("cannot be cleared"));
        edit(audit, 0, "\"" + field + "\": \" \"").statusCode(422).body("errors[0].field", equalTo(field));
    }

    private String placed(int order) {
        return programme.action(programme.recommendation(order, "ongoing"), order, """
                , "coLeads": ["police"], "owner": "Head of practice", "workstream": "%s"%s"""
                .formatted(workstream, Programme.in(programme.phase(order, null))));
    }

    private ValidatableResponse edit(String action, int version, String fields) {
        return MANAGER.asks().header("If-Match", "\"" + version + "\"").body("{" + fields + ", \"reason\": \"The board asked\"}")
                .patch(actions + "/" + action).then();
    }
}
