package touchstone.plans.signoff;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static touchstone.plans.People.MANAGER;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import touchstone.plans.Programme;
import touchstone.platform.testing.TestDatabase;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class SignOffTest {
    private static final String REOPENED = """
            {"body": "Improvement board", "decidedOn": "2013-06-10", "reason": "The audit of May shows drift again"}""";
    private Programme town;
    private String ask;
    private String action;

    @BeforeEach
    void an_ask_with_one_action_completed_and_shown_to_have_made_a_difference() {
        town = new Programme("2013-02-15");
        ask = town.recommendation(1, "within-6-months");
        action = town.action(ask, 1, "");
        town.finished(action, "2013-01-20", "2013-02-01");
    }

    @Test
    void it_stands_from_its_day_until_it_is_reopened_and_every_date_in_between_knows_it() {
        town.signOff(ask, "2013-03-12").statusCode(200);
        town.decide("/recommendations/" + ask + "/reopening", REOPENED).statusCode(200);

        town.recommendationAt(ask, "2013-03-11").body("recommendation.standing.signedOffOn", nullValue()).body("signOffs", hasSize(0));
        town.recommendationAt(ask, "2013-04-01").body("recommendation.standing.signedOffOn", equalTo("2013-03-12"))
                .body("signOffs[0].reopened", nullValue());
        town.recommendationAt(ask, "2013-07-01").body("recommendation.standing.signedOffOn", nullValue())
                .body("signOffs[0].reopened.reason", containsString("drift again"));
        town.actionAt(action, "2013-04-01").body("state", equalTo("signed-off")).body("signedOffOn", equalTo("2013-03-12"));
        town.actionAt(action, "2013-07-01").body("state", equalTo("completed-accepted"));
    }

    @Test
    void what_cites_nothing_in_the_register_is_taken_from_paper() {
        town.signOff(ask, "2013-03-12").statusCode(200);
        town.recommendationAt(ask, "2013-04-01").body("signOffs[0].fromPaper", equalTo(true));
        town.decide("/recommendations/" + ask + "/reopening", REOPENED).statusCode(200);
        town.decide("/recommendations/" + ask + "/sign-off", """
                {"body": "Improvement board", "decidedOn": "2013-08-01",
                 "decision": "touchstone:governance:decision:01890a5d-ac96-774b-bcce-b302099a8057"}""").statusCode(200);
        town.recommendationAt(ask, "2013-09-01").body("signOffs.fromPaper", contains(false, true));
    }

    @Test
    void it_counts_for_an_action_that_nothing_but_its_update_is_known_of() {
        String plain = town.action(ask, 2, "");
        town.accepted(plain, "completed", "2013-01-20", "");

        town.signOff(ask, "2013-03-12").statusCode(200);

        town.actionAt(plain, "2013-03-11").body("state", equalTo("completed-accepted"));
        town.actionAt(plain, "2013-03-12").body("state", equalTo("signed-off")).body("signedOffOn", equalTo("2013-03-12"));
    }

    @Test
    void it_is_green_until_its_effect_has_lasted_three_months_and_blue_from_then_on() {
        town.signOff(ask, "2013-03-12").statusCode(200);

        town.recommendationAt(ask, "2013-04-30").body("recommendation.standing.rag", equalTo("green"))
                .body("recommendation.standing.reasons.words", hasItem(containsString("Embedded from 1 May 2013")));
        town.recommendationAt(ask, "2013-05-01").body("recommendation.standing.rag", equalTo("blue"));
    }

    @Test
    void signed_off_again_after_it_was_reopened_it_stands_again_but_not_from_before() {
        town.signOff(ask, "2013-03-12").statusCode(200);
        town.decide("/recommendations/" + ask + "/reopening", REOPENED).statusCode(200);

        town.signOff(ask, "2013-05-01").statusCode(422).body("errors[0].detail", containsString("2013-06-10"));
        town.signOff(ask, "2013-08-01").statusCode(200);
        town.recommendationAt(ask, "2013-09-01").body("signOffs", hasSize(2));
    }

    @Test
    void signed_off_late_it_stays_late_and_is_past_due_no_more() {
        town.recommendationAt(ask, "2013-08-31").body("recommendation.due.daysLate", equalTo(16)).body("recommendation.due.pastDue", equalTo(true));
        town.signOff(ask, "2013-09-01").statusCode(200).body("done", equalTo(true)).body("open", equalTo(false));
        town.recommendationAt(ask, "2013-12-01").body("recommendation.due.daysLate", equalTo(17)).body("recommendation.due.pastDue", equalTo(false));
    }

    @Test
    void the_same_decision_recorded_twice_is_one_and_another_is_refused() {
        town.signOff(ask, "2013-03-12").statusCode(200);
        town.signOff(ask, "2013-03-12").statusCode(200);
        town.signOff(ask, "2013-04-12").statusCode(409).body("detail", containsString("Reopen it"));
        town.recommendationAt(ask, "2013-09-01").body("signOffs", hasSize(1));
    }

    @Test
    void its_lateness_ends_with_its_sign_off_and_stays_on_the_record() {
        town.signOff(ask, "2013-09-01").statusCode(200);
        town.recommendationAt(ask, "2013-08-31").body("recommendation.due.daysLate", equalTo(16));
        town.recommendationAt(ask, "2013-12-01").body("recommendation.due.on", equalTo("2013-08-15")).body("recommendation.due.daysLate", equalTo(17));
    }

    @Test
    void nothing_is_decided_on_a_day_to_come() {
        town.signOff(ask, "2199-03-12").statusCode(422).body("errors[0].field", equalTo("decidedOn"));
        town.signOff(ask, "2013-03-12").statusCode(200);
        town.decide("/recommendations/" + ask + "/reopening", REOPENED.replace("2013", "2199")).statusCode(422)
                .body("errors[0].field", equalTo("decidedOn"));
    }

    @Test
    void only_what_is_signed_off_can_be_reopened_and_not_from_before() {
        town.decide("/recommendations/" + ask + "/reopening", REOPENED).statusCode(409);
        town.signOff(ask, "2013-06-11").statusCode(200);
        town.decide("/recommendations/" + ask + "/reopening", REOPENED).statusCode(422).body("errors[0].field", equalTo("decidedOn"));
    }

    @Test
    void an_action_lacking_everything_is_refused_with_everything_named() {
        String audits = town.action(ask, 2, """
                , "counts": [{"of": "cases audited", "done": 29, "total": 73}]""");
        town.signOffAction(audits, "2013-03-12").statusCode(409).body("errors.detail", hasItems(
                equalTo("No accepted evidence of impact."), equalTo("29 of 73 cases audited done; 44 outstanding."),
                containsString("Not accepted as completed: A")));
    }

    @Test
    void signing_off_every_action_signs_off_no_recommendation() {
        town.signOffAction(action, "2013-03-12").statusCode(200).body("state", equalTo("signed-off"));

        town.recommendationAt(ask, "2013-04-01").body("recommendation.standing.signedOffOn", nullValue())
                .body("recommendation.standing.completed", equalTo(1)).body("recommendation.standing.rag", equalTo("green"));
    }

    @Test
    void an_action_reopened_reads_completed_again_and_keeps_its_history() {
        town.signOffAction(action, "2013-03-12").statusCode(200);
        town.decide("/actions/" + action + "/reopening", REOPENED).statusCode(200).body("state", equalTo("completed-accepted"));

        town.actionAt(action, "2013-06-09").body("state", equalTo("signed-off"));
        MANAGER.asks().get(town.base + "/actions/" + action + "/sign-off").then().body("items", hasSize(1))
                .body("items[0].recordedBy", equalTo("Programme manager"));
        MANAGER.asks().get(town.base + "/actions/" + action + "/sign-off?asAt=2013-03-11").then().body("items", hasSize(0));
    }
}
