package touchstone.plans.plan;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static touchstone.plans.People.MANAGER;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import touchstone.plans.Programme;
import touchstone.platform.testing.TestDatabase;
import touchstone.platform.time.AsAt;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class PhaseTest {
    private static final String SUSPENDED = """
            {"from": "2012-11-06", "decidedBy": "Programme Board", "reason": "Phase 1 comes first"}""";
    private static final String RESUMED = """
            {"on": "2013-01-08", "decidedBy": "Programme Board", "reason": "Phase 1 is done"}""";
    private Programme bedfordshire;
    private String first;
    private String second;
    private String ask;

    @BeforeEach
    void a_plan_whose_second_phase_waits_for_its_first() {
        bedfordshire = new Programme("2012-04-10");
        first = bedfordshire.phase(1, null);
        second = bedfordshire.phase(2, first);
        ask = bedfordshire.recommendation(9, "ongoing");
    }

    @Test
    void what_was_written_wrong_is_put_right_but_no_phase_waits_for_itself() {
        String next = bedfordshire.base + second;
        MANAGER.asks().header("If-Match", "\"0\"").body("{\"number\": 3, \"title\": \"Practice\"}").put(next).then().statusCode(200)
                .body("number", equalTo(3)).body("title", equalTo("Practice")).body("waitsFor", nullValue()).body("version", equalTo(1));
        String waits = "{\"number\": %d, \"title\": \"Stretch\", \"waitsFor\": \"%s\"}";
        MANAGER.asks().header("If-Match", "\"1\"").body(waits.formatted(3, id(first))).put(next).then().statusCode(200);
        MANAGER.asks().header("If-Match", "\"0\"").body(waits.formatted(1, id(second))).put(bedfordshire.base + first).then().statusCode(422)
                .body("errors[0].field", equalTo("waitsFor"));
    }

    private static String id(String phase) {
        return phase.substring(phase.lastIndexOf('/') + 1);
    }

    @Test
    void a_suspended_phase_falls_silent_and_its_lateness_stands_still() {
        String action = bedfordshire.action(ask, 1, ", \"due\": \"2012-10-31\"" + Programme.in(second));
        bedfordshire.actionAt(action, "2012-11-05").body("overdue", equalTo(true)).body("daysLate", equalTo(5));
        bedfordshire.decide(second + "/suspension", SUSPENDED).statusCode(200);

        bedfordshire.actionAt(action, "2012-12-31").body("state", equalTo("suspended"))
                .body("overdue", equalTo(false)).body("daysLate", equalTo(6));
        bedfordshire.recommendationAt(ask, "2012-11-08").body("recommendation.standing.rag", equalTo("suspended"));
    }

    @Test
    void what_is_claimed_of_an_action_does_not_wake_it_and_what_is_accepted_ends_it() {
        String action = bedfordshire.action(ask, 1, Programme.in(second));
        bedfordshire.decide(second + "/suspension", SUSPENDED).statusCode(200);
        bedfordshire.reported(action, "completed", "2012-12-01", "");
        bedfordshire.actionAt(action, "2012-12-01").body("state", equalTo("suspended"));
        bedfordshire.accepted(action, "completed", "2012-12-02", "");
        bedfordshire.actionAt(action, "2012-12-02").body("state", equalTo("completed-accepted"));
    }

    @Test
    void resumed_it_escalates_again_without_the_days_that_it_was_suspended() {
        String late = bedfordshire.action(ask, 1, ", \"due\": \"2012-10-31\"" + Programme.in(second));
        String dueMeanwhile = bedfordshire.action(ask, 2, ", \"due\": \"2012-12-24\"" + Programme.in(second));
        finish(first);
        bedfordshire.decide(second + "/suspension", SUSPENDED).statusCode(200);
        bedfordshire.decide(second + "/resumption", RESUMED).statusCode(200);

        bedfordshire.actionAt(late, "2013-01-07").body("state", equalTo("suspended")).body("daysLate", equalTo(6));
        bedfordshire.actionAt(late, "2013-01-10").body("overdue", equalTo(true)).body("daysLate", equalTo(8));
        bedfordshire.actionAt(dueMeanwhile, "2013-01-10").body("overdue", equalTo(true)).body("daysLate", equalTo(2));
        bedfordshire.phasesAt("2013-01-10").body("items[1].suspendedFrom", nullValue())
                .body("items[1].suspensions[0].until", equalTo("2013-01-08"));
        bedfordshire.phasesAt("2013-01-07").body("items[1].suspendedFrom", equalTo("2012-11-06"))
                .body("items[1].suspensions[0].until", nullValue());
    }

    @Test
    void moving_an_action_between_phases_neither_sheds_lateness_nor_adds_any() {
        String late = bedfordshire.action(ask, 1, ", \"due\": \"2012-10-31\"" + Programme.in(first));
        String paused = bedfordshire.action(ask, 2, ", \"due\": \"2012-10-31\"" + Programme.in(second));
        bedfordshire.decide(second + "/suspension", SUSPENDED).statusCode(200);

        move(late, 0, Programme.in(second));
        bedfordshire.actionAt(late, "2013-06-01").body("overdue", equalTo(true)).body("daysLate", equalTo(213));
        bedfordshire.actionAt(late, AsAt.today().toString()).body("state", equalTo("suspended"));
        move(late, 1, Programme.in(first));
        move(paused, 0, ", \"phase\": null");
        move(paused, 1, Programme.in(second));
        bedfordshire.actionAt(late, AsAt.today().toString()).body("state", equalTo("not-started"));
        bedfordshire.actionAt(paused, "2013-06-01").body("state", equalTo("suspended")).body("daysLate", equalTo(6));
        bedfordshire.actionAt(paused, AsAt.today().toString()).body("state", equalTo("suspended")).body("daysLate", equalTo(6));
    }

    @Test
    void it_is_not_resumed_while_the_phase_it_waits_for_is_not_signed_off() {
        bedfordshire.decide(second + "/suspension", SUSPENDED).statusCode(200);
        bedfordshire.phasesAt("2013-01-08").body("items[1].waiting", equalTo(true));

        bedfordshire.decide(second + "/resumption", RESUMED).statusCode(409)
                .body("type", equalTo("/problems/phase-waits")).body("errors.detail", hasItem("Phase 1 is not signed off."));
        finish(first);
        bedfordshire.decide(second + "/resumption", RESUMED).statusCode(200).body("waiting", equalTo(false));
    }

    @Test
    void a_sign_off_names_each_action_that_is_neither_signed_off_nor_carried_over() {
        String open = bedfordshire.action(ask, 1, Programme.in(first));
        String carried = bedfordshire.action(ask, 2, Programme.in(first));
        String next = bedfordshire.action(ask, 3, Programme.in(second));
        bedfordshire.decide("/actions/" + carried + "/carry-over", """
                {"into": "%s", "decidedOn": "2012-12-01", "reason": "For the longer term"}""".formatted(next)).statusCode(200);

        bedfordshire.decide(first + "/sign-off", signedOff("2013-01-07")).statusCode(409)
                .body("errors", hasSize(1)).body("errors[0].detail", containsString("is not signed off: it is not started"));
        bedfordshire.finished(open, "2012-11-01", "2012-12-01");
        bedfordshire.signOffAction(open, "2013-01-07").statusCode(200);
        bedfordshire.decide(first + "/sign-off", signedOff("2013-01-07")).statusCode(200)
                .body("signedOff.body", equalTo("Programme Board"));
    }

    @Test
    void a_reopened_phase_is_waited_for_again() {
        finish(first);
        bedfordshire.decide(first + "/reopening", """
                {"body": "Programme Board", "decidedOn": "2013-03-01", "reason": "Health is not done"}""").statusCode(200);
        bedfordshire.phasesAt("2013-02-28").body("items[1].waiting", equalTo(false));
        bedfordshire.phasesAt("2013-03-01").body("items[1].waiting", equalTo(true)).body("items[0].signedOff", nullValue());
    }

    @Test
    void times_of_suspension_follow_one_another() {
        finish(first);
        bedfordshire.decide(second + "/resumption", RESUMED).statusCode(409);
        bedfordshire.decide(second + "/suspension", SUSPENDED).statusCode(200);
        bedfordshire.decide(second + "/suspension", SUSPENDED).statusCode(409);
        bedfordshire.decide(second + "/resumption", RESUMED.replace("2013-01-08", "2012-11-06")).statusCode(409);
        bedfordshire.decide(second + "/resumption", RESUMED).statusCode(200);
        bedfordshire.decide(second + "/suspension", SUSPENDED).statusCode(422).body("errors[0].field", equalTo("from"));
    }

    @Test
    void it_is_resumed_on_a_later_day_than_it_was_suspended_and_on_none_to_come() {
        bedfordshire.decide(first + "/suspension", SUSPENDED).statusCode(200);
        for (String on : List.of("2012-11-05", "2012-11-06", "2199-01-08")) {
            bedfordshire.decide(first + "/resumption", RESUMED.replace("2013-01-08", on)).statusCode(422).body("errors[0].field", equalTo("on"));
        }
        bedfordshire.decide(first + "/resumption", RESUMED.replace("2013-01-08", "2012-11-07")).statusCode(200);
    }

    private void finish(String phase) {
        String action = bedfordshire.action(ask, 8, Programme.in(phase));
        bedfordshire.finished(action, "2012-11-01", "2012-12-01");
        bedfordshire.signOffAction(action, "2013-01-07").statusCode(200);
        bedfordshire.decide(phase + "/sign-off", signedOff("2013-01-07")).statusCode(200);
    }

    private static String signedOff(String on) {
        return "{\"body\": \"Programme Board\", \"decidedOn\": \"" + on + "\"}";
    }

    private void move(String action, int version, String phase) {
        MANAGER.asks().header("If-Match", "\"" + version + "\"").body("{\"reason\": \"It belongs with the others\"" + phase + "}")
                .patch(bedfordshire.base + "/actions/" + action).then().statusCode(200);
    }
}
