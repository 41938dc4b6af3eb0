package touchstone.plans.update;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static touchstone.plans.People.COUNCIL;
import static touchstone.plans.People.MANAGER;
import static touchstone.plans.People.POLICE;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import touchstone.plans.Programme;
import touchstone.platform.testing.TestDatabase;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class DraftTest {
    private static final String HALF = "{\"narrative\": \"29 of 73 so far\"}";
    private static final String WHOLE = "{\"narrative\": \"%s\", \"claimed\": \"in-progress\", \"asAt\": \"%s\"%s}";
    private Programme programme;
    private String action;
    private String draft;
    private String updates;

    @BeforeEach
    void an_action_that_the_council_leads_with_the_police() {
        programme = new Programme("2013-02-15");
        action = programme.action(programme.recommendation(1, "immediate"), 1,
                ", \"coLeads\": [\"police\"], \"counts\": [{\"of\": \"audits\", \"done\": 0, \"total\": 73}]");
        draft = programme.base + "/actions/" + action + "/draft";
        updates = programme.base + "/actions/" + action + "/updates";
    }

    @Test
    void a_draft_is_its_agencys_own_until_it_is_submitted() {
        COUNCIL.asks().body(HALF).put(draft).then().statusCode(200).body("narrative", equalTo("29 of 73 so far")).body("claimed", nullValue());
        POLICE.asks().get(draft).then().statusCode(404);
        MANAGER.asks().get(updates).then().body("items", hasSize(0));
        programme.actionAt(action, "2199-01-01").body("lastUpdate", nullValue());
        submitted("29 of 73", "2013-03-01", "");
        COUNCIL.asks().get(draft).then().statusCode(404);
    }

    @Test
    void colleagues_do_not_overwrite_each_others_draft() {
        COUNCIL.asks().body(HALF).put(draft).then().statusCode(200).header("ETag", startsWith("\"0-"));
        COUNCIL.asks().body(HALF).put(draft).then().statusCode(428);
        COUNCIL.asks().header("If-Match", "\"0\"").body(HALF.replace("29", "30")).put(draft).then().statusCode(200).header("ETag", startsWith("\"1-"));
        COUNCIL.asks().header("If-Match", "\"0\"").body(HALF.replace("29", "31")).put(draft).then().statusCode(412);
        COUNCIL.asks().get(programme.base + "/drafts").then()
                .body("items.findAll { it.action == '" + action + "' }.narrative", contains("30 of 73 so far"));
    }

    @Test
    void agencies_that_lead_together_write_drafts_of_their_own() {
        COUNCIL.asks().body(HALF).put(draft).then().statusCode(200);
        POLICE.asks().delete(draft).then().statusCode(404);
        POLICE.asks().body(HALF.replace("29", "31")).put(draft).then().statusCode(200).body("agency", equalTo("police"));
        POLICE.asks().delete(draft).then().statusCode(204);
        COUNCIL.asks().get(draft).then().statusCode(200).body("narrative", equalTo("29 of 73 so far"));
    }

    @Test
    void a_draft_is_withdrawn_by_its_agency() {
        COUNCIL.asks().body(HALF).put(draft).then().statusCode(200);
        COUNCIL.asks().delete(draft).then().statusCode(204);
        COUNCIL.asks().get(programme.base + "/drafts").then().body("items.findAll { it.action == '" + action + "' }", empty());
    }

    @Test
    void a_returned_update_is_answered_once_by_its_own_agency() {
        String first = submitted("Going well", "2013-03-01", "");
        String answer = ", \"resubmits\": \"" + first + "\"";
        COUNCIL.asks().body(WHOLE.formatted("More", "2013-03-01", answer)).post(updates).then().statusCode(422);
        MANAGER.asks().body("{\"reason\": \"How many?\"}").post(updates + "/" + first + "/return").then().statusCode(200);
        POLICE.asks().body(WHOLE.formatted("Ours", "2013-03-01", answer)).post(updates).then().statusCode(422);
        String second = submitted("29 of 73", "2013-03-01", answer);
        COUNCIL.asks().body(WHOLE.formatted("Again", "2013-03-01", answer)).post(updates).then().statusCode(409);
        MANAGER.asks().get(programme.base + "/updates?state=returned&newestFirst=true").then()
                .body("items.find { it.update.id == '" + first + "' }.resubmittedAs", equalTo(second));
    }

    @Test
    void the_reviewer_sees_what_changed_since_the_last_accepted_update() {
        String first = submitted("Began", "2013-03-01", ", \"counts\": [{\"of\": \"audits\", \"done\": 29, \"total\": 73}]");
        MANAGER.asks().get(updates + "/" + first).then().statusCode(200).body("before", nullValue()).body("changedSince", nullValue());
        MANAGER.asks().post(updates + "/" + first + "/acceptance").then().statusCode(200);
        String second = submitted("Nearly there", "2013-03-15", ", \"counts\": [{\"of\": \"audits\", \"done\": 61, \"total\": 73}]");
        MANAGER.asks().get(updates + "/" + second).then().body("before.id", equalTo(first)).body("changedSince.days", equalTo(14))
                .body("changedSince.sameWords", equalTo(false)).body("changedSince.counts[0].was", equalTo(29))
                .body("changedSince.counts[0].now", equalTo(61));
    }

    @Test
    void what_waits_for_review_is_listed_across_actions_oldest_first() {
        String first = submitted("One", "2013-03-01", "");
        String second = submitted("Two", "2013-03-02", "");
        String next = programme.base + "/updates?limit=1&agency=council";
        List<String> seen = new ArrayList<>();
        for (; next != null; next = MANAGER.asks().get(next).path("next")) {
            seen.addAll(MANAGER.asks().get(next).path("items.update.id"));
        }
        assertEquals(List.of(first, second),
                seen.stream().filter(id -> id.equals(first) || id.equals(second)).toList());
        MANAGER.asks().get(programme.base + "/updates?after=bm8").then().statusCode(400);
    }

    private String submitted(String narrative, String asAt, String more) {
        return COUNCIL.asks().body(WHOLE.formatted(narrative, asAt, more)).post(updates).then().statusCode(201).extract().path("id");
    }
}
