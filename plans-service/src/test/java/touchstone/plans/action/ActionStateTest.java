package touchstone.plans.action;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static touchstone.plans.People.CLERK;
import static touchstone.plans.People.COUNCIL;
import static touchstone.plans.People.DIRECTOR_OF_SERVICES;
import static touchstone.plans.People.GATEWAY;
import static touchstone.plans.People.MANAGER;
import static touchstone.plans.People.POLICE;
import static touchstone.plans.People.VISITOR;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import touchstone.contracts.plans.action.ActionState;
import touchstone.plans.Changes;
import touchstone.plans.People;
import touchstone.plans.Programme;
import touchstone.platform.problem.WireNames;
import touchstone.platform.testing.Person;
import touchstone.platform.testing.TestDatabase;
import touchstone.platform.testing.http.ValidatableResponse;

/** What an action's state means is said alike by the lifecycle, the database and the API, and nobody is offered what is refused. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ActionStateTest {
    private Programme programme;
    private String recommendation;

    @BeforeEach
    void a_plan_that_wants_to_hear_of_its_actions_each_month() {
        programme = new Programme("2013-02-15");
        recommendation = programme.recommendation(1, "ongoing");
        programme.decide("/plans/" + programme.plan + "/reporting-rhythm", "{\"rhythm\": \"monthly\", \"from\": \"2013-01-01\"}").statusCode(201);
    }

    @ParameterizedTest
    @EnumSource
    void a_state_means_the_same_in_every_answer(ActionState state) {
        String action = in(state);
        boolean running = ActionLifecycle.isRunning(state);
        asked(MANAGER, action).body("state", equalTo(WireNames.of(state))).body("open", equalTo(ActionLifecycle.isOpen(state)))
                .body("done", equalTo(ActionLifecycle.isDone(state)))
                .body("overdue", equalTo(running));
        List<String> owed = MANAGER.asks().get(programme.base + "/owed-updates?limit=200").then().statusCode(200).extract().path("items.action");
        assertEquals(running && !ActionLifecycle.isClaimed(state), owed.contains(action));
    }

    @Test
    void each_reader_is_offered_what_they_may_do_with_it() {
        programme.published();
        String action = in(ActionState.IN_PROGRESS);
        offered(MANAGER, action, "edit", "re-plan", "link", "show-evidence", "sign-off", "carry-over", "withdraw");
        offered(CLERK, action, "sign-off");
        offered(COUNCIL, action, "report", "show-evidence");
        List.of(POLICE, DIRECTOR_OF_SERVICES, VISITOR).forEach(person -> offered(person, action));
        programme.actionAt(action, "2013-06-01").body("allowed", empty());
    }

    @Test
    void a_sign_off_of_its_own_is_reopened_and_one_of_what_it_answers_is_reopened_there() {
        String own = in(ActionState.SIGNED_OFF);
        offered(CLERK, own, "reopen");
        programme.decide("/actions/" + own + "/reopening", """
                {"body": "Board", "decidedOn": "2013-06-10", "reason": "Not lasting"}""").statusCode(200).body("allowed", hasItem("sign-off"));
        programme.signOff(recommendation, "2013-06-12").statusCode(200);
        asked(CLERK, own).body("state", equalTo("signed-off")).body("allowed", empty());
    }

    @Test
    void what_is_done_is_given_no_new_date_alone_either() {
        String done = in(ActionState.SIGNED_OFF);
        MANAGER.asks().header("If-Match", "*").body("""
                {"due": "2013-09-01", "decidedOn": "2013-06-05", "reason": "Staff"}""").post(programme.base + "/actions/" + done + "/re-planning")
                .then().statusCode(409).body("errors.detail", contains("A" + programme.number + ".1 is signed off."));
        asked(MANAGER, done).body("due", equalTo("2013-05-01"));
    }

    @Test
    void the_change_feed_tells_nobody_what_another_may_do() {
        long before = Changes.newest();
        String action = programme.action(recommendation, 9, "");
        GATEWAY.asks().get("/changes?after=" + before).then().statusCode(200)
                .body("find { it.subject == 'touchstone:plans:action:" + action + "' }.data", hasKey("state"))
                .body("find { it.subject == 'touchstone:plans:action:" + action + "' }.data", not(hasKey("allowed")));
    }

    private static void offered(Person to, String action, String... moves) {
        asked(to, action).body("allowed", equalTo(List.of(moves)));
    }

    private static ValidatableResponse asked(Person by, String action) {
        return by.asks().get("/api/plans/" + People.ISLE + "/actions/" + action).then().statusCode(200);
    }

    private String in(ActionState state) {
        String phase = state == ActionState.SUSPENDED ? programme.phase(1, null) : null;
        String action = programme.action(recommendation, 1, ", \"due\": \"2013-05-01\"" + (phase == null ? "" : Programme.in(phase)));
        switch (state) {
            case NOT_STARTED -> { }
            case IN_PROGRESS, ON_HOLD -> programme.reported(action, WireNames.of(state), "2013-02-22", "");
            case COMPLETED_CLAIMED -> programme.reported(action, "completed", "2013-06-01", "");
            case COMPLETED_ACCEPTED -> programme.accepted(action, "completed", "2013-06-01", "");
            case SIGNED_OFF -> signedOff(action);
            case SUSPENDED -> programme.decide(phase + "/suspension", """
                    {"from": "2013-03-01", "decidedBy": "Board", "reason": "First things first"}""").statusCode(200);
            case SUPERSEDED -> programme.decide("/actions/" + action + "/carry-over", """
                    {"into": "%s", "decidedOn": "2013-06-01", "reason": "One for all"}""".formatted(programme.action(recommendation, 2, ""))).statusCode(200);
        }
        return action;
    }

    private void signedOff(String action) {
        programme.finished(action, "2013-06-01", "2013-06-02");
        programme.signOffAction(action, "2013-06-03").statusCode(200);
    }
}
