package touchstone.plans.update;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static touchstone.plans.People.COUNCIL;
import static touchstone.plans.People.MANAGER;
import static touchstone.plans.People.POLICE;
import static touchstone.plans.People.VISITOR;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import touchstone.plans.Changes;
import touchstone.plans.Programme;
import touchstone.platform.testing.TestDatabase;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class UpdateTest {
    private static final String UPDATE = """
            {"narrative": "29 of 73 cases audited", "claimed": "in-progress", "asAt": "2013-02-22"}""";
    private static final String COUNTED = ", \"counts\": [{\"of\": \"cases\", \"done\": 0, \"total\": 73}]";
    private String action;
    private String updates;

    @BeforeEach
    void a_published_action_that_the_council_leads() {
        Programme programme = new Programme("2013-02-15");
        action = programme.base + "/actions/" + programme.action(programme.recommendation(1, "immediate"), 1, COUNTED);
        programme.published();
        updates = action + "/updates";
    }

    @Test
    void an_agency_updates_what_it_leads_and_nothing_else() {
        COUNCIL.asks().body(UPDATE).post(updates).then().statusCode(201)
                .header("Location", containsString(updates)).header("ETag", startsWith("\"0-")).body("state", equalTo("submitted"));
        POLICE.asks().body(UPDATE).post(updates).then().statusCode(403).body("detail", containsString("not led by police"));
    }

    @Test
    void whoever_may_have_named_a_child_is_warned_and_nobody_outside_is_shown_where() {
        String naming = UPDATE.replace("29 of 73 cases audited", "Jack, aged 4, was seen");
        String id = COUNCIL.asks().body(naming).post(updates).then().statusCode(201).body("warnings.found", contains("Jack, aged 4"))
                .body("warnings[0].advice", containsString("look again")).extract().path("id");
        MANAGER.asks().get(updates).then().body("items[0].warnings.found", contains("Jack, aged 4"));
        MANAGER.asks().post(updates + "/" + id + "/acceptance").then().statusCode(200);
        VISITOR.asks().get(updates).then().body("items", hasSize(1)).body("items[0].warnings", hasSize(0));
        COUNCIL.asks().body(UPDATE).post(updates).then().statusCode(201).body("warnings", hasSize(0));
    }

    @Test
    void a_refused_update_leaves_nothing_behind() {
        long before = Changes.newest();
        POLICE.asks().header("Idempotency-Key", "not-mine").body(UPDATE).post(updates).then().statusCode(403);
        COUNCIL.asks().body(UPDATE).post(updates.replace(action.substring(action.lastIndexOf('/') + 1), UUID.randomUUID().toString()))
                .then().statusCode(404);
        COUNCIL.asks().get(updates).then().body("items", hasSize(0));
        assertEquals(before, Changes.newest());
    }

    @Test
    void what_an_update_answers_is_looked_up_only_on_an_action_of_its_agency() {
        String answering = UPDATE.replace("}", ", \"resubmits\": \"" + UUID.randomUUID() + "\"}");
        COUNCIL.asks().body(answering).post(updates).then().statusCode(422).body("errors[0].field", equalTo("resubmits"));
        POLICE.asks().body(answering).post(updates).then().statusCode(403);
    }

    @Test
    void the_public_sees_an_update_once_it_is_accepted() {
        String address = COUNCIL.asks().body(UPDATE).post(updates).then().extract().header("Location");
        VISITOR.asks().get(updates).then().statusCode(200).body("items", hasSize(0));
        MANAGER.asks().post(address + "/acceptance").then().statusCode(200);
        VISITOR.asks().get(updates).then().body("items", hasSize(1));
    }

    @Test
    void the_public_sees_an_action_as_it_was_last_accepted() {
        String address = COUNCIL.asks().body(UPDATE).post(updates).then().extract().header("Location");
        MANAGER.asks().get(action).then().body("state", equalTo("in-progress"));
        VISITOR.asks().get(action).then().statusCode(200).body("state", equalTo("not-started")).body("lastUpdate", nullValue());
        MANAGER.asks().post(address + "/acceptance").then().statusCode(200);
        VISITOR.asks().get(action).then().body("state", equalTo("in-progress")).body("lastUpdate", equalTo("2013-02-22"));
    }

    @Test
    void what_was_returned_claims_nothing() {
        String address = COUNCIL.asks().body(UPDATE.replace("in-progress", "completed")).post(updates).then().extract().header("Location");
        MANAGER.asks().get(action).then().body("state", equalTo("completed-claimed"));
        MANAGER.asks().body("{\"reason\": \"Show the audits\"}").post(address + "/return").then().statusCode(200);
        MANAGER.asks().get(action).then().body("state", equalTo("not-started"));
    }

    @ParameterizedTest
    @CsvSource({"cases, 74, 73", "cases, 29, 80", "visits, 1, 73", "cases, -1, 73"})
    void a_report_counts_what_its_action_counts_and_no_more_of_it(String of, int done, int total) {
        COUNCIL.asks().body("""
                {"narrative": "Audits", "claimed": "in-progress", "asAt": "2013-02-22", "counts": [{"of": "%s", "done": %d, "total": %d}]}"""
                .formatted(of, done, total)).post(updates).then().statusCode(422).body("errors[0].field", containsString("counts"));
    }

    @Test
    void a_returned_update_keeps_its_reason_and_cannot_be_reviewed_again() {
        String address = COUNCIL.asks().body(UPDATE).post(updates).then().extract().header("Location");
        MANAGER.asks().body("{\"reason\": \"Say how many children were seen\"}").post(address + "/return")
                .then().statusCode(200).body("returnReason", equalTo("Say how many children were seen"));
        MANAGER.asks().post(address + "/acceptance").then().statusCode(409);
    }

    @Test
    void the_same_key_posts_once_and_another_body_under_it_is_refused() {
        String first = COUNCIL.asks().header("Idempotency-Key", "march").body(UPDATE).post(updates).then().statusCode(201).extract().path("id");
        String again = COUNCIL.asks().header("Idempotency-Key", "march").body(UPDATE).post(updates).then().statusCode(201).extract().path("id");
        assertEquals(first, again);
        COUNCIL.asks().header("Idempotency-Key", "march").body(UPDATE.replace("29", "30")).post(updates)
                .then().statusCode(422).body("type", equalTo("/problems/idempotency-key"));
        COUNCIL.asks().get(updates).then().body("items", hasSize(1));
    }

    @Test
    void an_update_cannot_speak_of_the_future() {
        COUNCIL.asks().body(UPDATE.replace("2013", "2099")).post(updates).then().statusCode(422).body("errors[0].field", equalTo("asAt"));
    }

    @Test
    void a_date_that_is_none_is_named_with_what_a_date_looks_like() {
        VISITOR.asks().get(updates + "?asAt=soon").then().statusCode(400)
                .body("errors[0].field", equalTo("asAt")).body("errors[0].detail", containsString("2013-05-15"));
    }
}
