package touchstone.plans.update;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static touchstone.plans.People.COUNCIL;
import static touchstone.plans.People.MANAGER;
import static touchstone.plans.People.VISITOR;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import touchstone.plans.Programme;
import touchstone.platform.testing.TestDatabase;

/** How much of what an action counts is done: the last accepted word on each quantity. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class QuantityTest {
    private Programme programme;
    private String id;
    private String action;

    @BeforeEach
    void an_action_that_counts_audits_and_visits() {
        programme = new Programme("2013-02-15");
        id = programme.action(programme.recommendation(1, "immediate"), 1, """
                , "counts": [{"of": "audits", "done": 3, "total": 73}, {"of": "visits", "done": 0, "total": 12}]""");
        programme.published();
        action = programme.base + "/actions/" + id;
    }

    @Test
    void what_an_update_leaves_out_stays_as_it_was_last_accepted() {
        accepted("2013-02-19", visits(5));
        accepted("2013-02-20", audits(10));
        accepted("2013-02-21", audits(29));
        accepted("2013-02-22", "");

        VISITOR.asks().get(action).then().body("counts.done", contains(29, 5));
        VISITOR.asks().get(action + "?asAt=2013-02-20").then().body("counts.done", contains(10, 5));
        VISITOR.asks().get(action + "?asAt=2013-02-19").then().body("counts.done", contains(3, 5));
        VISITOR.asks().get(action + "?asAt=2013-02-18").then().body("counts.done", contains(3, 0));
    }

    @Test
    void what_waits_or_was_returned_is_no_word_on_them() {
        accepted("2013-02-19", audits(29));
        programme.reported(id, "in-progress", "2013-02-20", audits(50));
        String returned = programme.reported(id, "in-progress", "2013-02-21", audits(60));
        MANAGER.asks().body("{\"reason\": \"Count again\"}").post(action + "/updates/" + returned + "/return").then().statusCode(200);
        accepted("2013-02-22", "");

        COUNCIL.asks().get(action).then().body("counts.done", contains(29, 0));
    }

    @Test
    void its_review_shows_each_quantity_as_it_will_stand_whichever_was_sent_first() {
        accepted("2013-03-01", audits(73));
        String silent = programme.reported(id, "completed", "2013-03-12", "");
        accepted("2013-03-05", audits(29));
        COUNCIL.asks().get(action + "/updates/" + silent).then().body("update.counts", hasSize(0))
                .body("counted.done", contains(29, 0)).body("before.asAt", equalTo("2013-03-05")).body("changedSince.counts", hasSize(0));

        MANAGER.asks().post(action + "/updates/" + silent + "/acceptance").then().statusCode(200);

        VISITOR.asks().get(action).then().body("counts.done", contains(29, 0));
        programme.signOffAction(id, "2013-03-20").statusCode(409)
                .body("errors.detail", hasItem("29 of 73 audits done; 44 outstanding."));
    }

    @Test
    void what_changed_is_told_from_the_last_word_and_not_from_the_last_update() {
        accepted("2013-03-01", audits(29));
        accepted("2013-03-05", visits(4));
        String more = programme.reported(id, "in-progress", "2013-03-12", audits(31));
        COUNCIL.asks().get(action + "/updates/" + more).then().body("counted.done", contains(31, 4))
                .body("changedSince.counts", hasSize(1)).body("changedSince.counts[0].was", equalTo(29));
    }

    private void accepted(String asAt, String more) {
        programme.accepted(id, "in-progress", asAt, more);
    }

    private static String audits(int done) {
        return ", \"counts\": [{\"of\": \"audits\", \"done\": %d, \"total\": 73}]".formatted(done);
    }

    private static String visits(int done) {
        return ", \"counts\": [{\"of\": \"visits\", \"done\": %d, \"total\": 12}]".formatted(done);
    }
}
