package touchstone.plans.story;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static touchstone.plans.People.COUNCIL;
import static touchstone.plans.People.MANAGER;
import static touchstone.plans.People.POLICE;
import static touchstone.plans.People.VISITOR;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import touchstone.plans.Programme;
import touchstone.platform.testing.Person;
import touchstone.platform.testing.TestDatabase;
import touchstone.platform.testing.http.ValidatableResponse;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ActionStoryTest {
    private Programme isle;
    private String action;

    @BeforeEach
    void an_action_of_a_published_plan_of_which_much_is_to_tell() {
        isle = new Programme("2013-02-15");
        action = isle.base + "/actions/" + isle.action(isle.recommendation(1, "immediate"), 1, ", \"due\": \"2013-05-01\"");
        isle.published();
        String id = action.substring(action.lastIndexOf('/') + 1);
        isle.accepted(id, "in-progress", "2013-02-22", "");
        isle.reported(id, "completed", "2013-04-05", "");
        COUNCIL.asks().body("{\"narrative\": \"Nearly\"}").put(action + "/draft").then().statusCode(200);
        COUNCIL.asks().body("""
                {"kind": "impact", "title": "Audit", "link": "https://example.org/audit", "dated": "2013-02-22"}""").post(action + "/evidence").then().statusCode(201);
        MANAGER.asks().header("If-Match", MANAGER.asks().get(action).header("ETag")).body("{\"owner\": \"Head of service\", \"reason\": \"She leads it now\"}")
                .patch(action).then().statusCode(200);
    }

    @Test
    void who_leads_it_reads_all_of_it_and_their_own_draft() {
        story(COUNCIL, "").body("action.owner", equalTo("Head of service"))
                .body("updates.state", contains("submitted", "accepted")).body("evidence.title", contains("Audit"))
                .body("edits.reason", contains("She leads it now")).body("rePlannings", empty()).body("signOffs", empty())
                .body("draft.narrative", equalTo("Nearly"));
    }

    @Test
    void nobody_reads_another_agencys_draft() {
        story(MANAGER, "").body("draft", nullValue()).body("evidence.title", contains("Audit"));
        story(POLICE, "").body("draft", nullValue());
    }

    @Test
    void the_public_reads_what_was_accepted_and_nothing_of_how_it_came_about() {
        story(VISITOR, "").body("updates.state", contains("accepted")).body("evidence", empty()).body("edits", empty()).body("draft", nullValue());
    }

    @Test
    void it_is_told_as_it_was_at_a_day() {
        story(MANAGER, "?asAt=2013-02-25").body("updates.asAt", contains("2013-02-22")).body("edits", empty()).body("action.owner", nullValue());
    }

    private ValidatableResponse story(Person reader, String asAt) {
        return reader.asks().get(isle.base + "/actions/A" + isle.number + ".1/story" + asAt).then().statusCode(200);
    }
}
