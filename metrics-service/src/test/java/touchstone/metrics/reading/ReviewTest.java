package touchstone.metrics.reading;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static touchstone.metrics.Council.draft;
import static touchstone.metrics.Council.row;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import touchstone.metrics.Council;
import touchstone.platform.testing.Person;
import touchstone.platform.testing.TestDatabase;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ReviewTest {
    private static final Council KENT = new Council("kent");

    @Test
    void nobody_reviews_what_they_submitted_themselves() {
        KENT.measures("own", "count");
        String reading = KENT.at("/indicators/own/readings/" + submitted(row("own", "2012/13", "\"stated\": 50")));
        KENT.manager().asks().post(reading + "/acceptance").then().statusCode(409).body("type", equalTo("/problems/own-submission"));
        KENT.manager().asks().get(KENT.at("/readings?limit=200")).then()
                .body("items.find { it.indicator == 'own' }.allowed", contains("edit", "withdraw"))
                .body("items.find { it.indicator == 'own' }.submittedBy", equalTo("Programme manager"));
        KENT.director().asks().get(KENT.at("/readings?limit=200")).then().body("items.find { it.indicator == 'own' }.allowed", contains("accept", "return"));
        KENT.director().asks().post(reading + "/acceptance").then().statusCode(200);
        Person.VISITOR.asks().get(KENT.at("/indicators/own/readings")).then().body("items[0].submittedBy", nullValue());
    }

    @Test
    void many_are_reviewed_at_once_and_each_is_answered_by_itself() {
        KENT.measures("first", "count");
        KENT.measures("second", "count");
        String good = submitted(row("first", "2012/13", "\"stated\": 50"));
        String poor = submitted(row("second", "2012/13", "\"stated\": 60"));
        String draft = drafted(row("second", "2011/12", "\"stated\": 70"));
        String nothing = "01a1fcb1-bbcf-7492-a5c6-9d36a531c703";
        String reviews = "{\"reviews\": [%s, %s, %s, %s, %s]}".formatted(accept(good), back(poor, "Which teams?"), accept(draft), accept(nothing), back(poor, ""));
        KENT.director().asks().body(reviews).post(KENT.at("/readings/reviews")).then().statusCode(200)
                .body("items.state", contains("accepted", "returned", "draft", null, "returned"))
                .body("items.refused", contains(nullValue(), nullValue(), containsString("Only a submitted reading can be reviewed."),
                        equalTo("There is no such reading."), equalTo("Say what is to be put right.")));
        Person.VISITOR.asks().get(KENT.at("/indicators/first")).then().body("latest.value", equalTo(50));
    }

    @Test
    void a_returned_figure_is_put_right_and_sent_again() {
        KENT.measures("mended", "count");
        String id = submitted(row("mended", "2012/13", "\"stated\": 317"));
        String address = KENT.at("/indicators/mended/readings/" + id);
        KENT.director().asks().body("{\"reason\": \"Digits swapped\"}").post(address + "/return").then().statusCode(200);
        String better = row("mended", "2012/13", "\"stated\": 371");
        KENT.manager().asks().body(better).put(address).then().statusCode(428);
        KENT.manager().asks().header("If-Match", "\"0\"").body(better).put(address).then().statusCode(412);
        KENT.manager().asks().header("If-Match", "\"1\"").body(row("own", "2012/13", "\"stated\": 1")).put(address).then().statusCode(422);
        KENT.manager().asks().header("If-Match", "\"1\"").body(row("mended", "2012/13", "\"stated\": 3.5")).put(address).then()
                .statusCode(422).body("errors.field", contains("stated"));
        KENT.manager().asks().header("If-Match", "\"1\"").body(better).put(address).then().statusCode(200)
                .body("state", equalTo("draft")).body("value", equalTo(371)).body("returnReason", nullValue());
        KENT.manager().asks().body("{\"readings\": [\"%s\", \"%1$s\"]}".formatted(id)).post(KENT.at("/readings/submissions")).then()
                .statusCode(200).body("items.state", contains("submitted", "submitted")).body("items[0].refused", nullValue())
                .body("items[1].refused", containsString("Only a draft can be submitted."));
        KENT.accepts("mended/readings/" + id);
        KENT.manager().asks().header("If-Match", "\"4\"").body(better).put(address).then().statusCode(409);
        KENT.manager().asks().post(address + "/withdrawal").then().statusCode(409);
    }

    @Test
    void a_withdrawn_figure_makes_room_for_another() {
        KENT.measures("withdrawn", "count");
        String id = submitted(row("withdrawn", "2012/13", "\"stated\": 50"));
        KENT.submits(row("withdrawn", "2012/13", "\"stated\": 51")).statusCode(422);
        KENT.manager().asks().post(KENT.at("/indicators/withdrawn/readings/" + id + "/withdrawal")).then().statusCode(200)
                .body("state", equalTo("withdrawn")).body("allowed", empty());
        KENT.submits(row("withdrawn", "2012/13", "\"stated\": 51")).statusCode(201);
    }

    @Test
    void what_a_figure_was_before_its_revision_stays_readable() {
        KENT.measures("revised", "count");
        KENT.shows(row("revised", "2012/13", "\"stated\": 50"));
        String id = submitted(row("revised", "2012/13", "\"stated\": 60"));
        KENT.accepts("revised/readings/" + id);
        Person.VISITOR.asks().get(KENT.at("/indicators/revised/readings/" + id + "/revisions")).then().statusCode(200)
                .body("items.value", contains(60, 50)).body("items.revision", contains(2, 1));
    }

    @Test
    void a_locked_period_takes_nothing_until_it_is_unlocked_with_a_reason() {
        Council locked = new Council("locked-council");
        locked.measures("closed", "count");
        String waiting = locked.submits(row("closed", "2012/13 Q4", "\"stated\": 50")).extract().path("items[0].id");
        String lock = locked.director().asks().body("{\"period\": \"2012/13\", \"reason\": \"Reported to the board\"}")
                .post(locked.at("/period-locks")).then().statusCode(201).body("lockedBy", equalTo("Director")).extract().path("id");
        locked.manager().asks().body("{\"period\": \"2012/13\", \"reason\": \"Again\"}").post(locked.at("/period-locks")).then().statusCode(409);
        locked.submits(row("closed", "2013-01", "\"stated\": 20"), row("closed", "2013-04", "\"stated\": 20")).statusCode(422)
                .body("errors.field", contains("readings[0].period")).body("errors[0].detail", containsString("by Director: Reported to the board."));
        String acceptance = locked.at("/indicators/closed/readings/" + waiting + "/acceptance");
        locked.director().asks().post(acceptance).then().statusCode(409).body("type", equalTo("/problems/period-locked"));
        String unlocking = locked.at("/period-locks/" + lock + "/unlocking");
        locked.manager().asks().body("{\"reason\": \"\"}").post(unlocking).then().statusCode(422);
        locked.manager().asks().body("{\"reason\": \"North 2 counted twice\"}").post(unlocking).then().statusCode(200)
                .body("unlockedBy", equalTo("Programme manager")).body("allowed", empty());
        locked.director().asks().post(acceptance).then().statusCode(200);
        locked.director().asks().get(locked.at("/period-locks")).then().body("items.unlockedFor", contains("North 2 counted twice"));
    }

    @Test
    void all_that_is_wrong_in_all_rows_is_told_at_once() {
        KENT.measures("pass", "percentage");
        KENT.submits(row("pass", "2012/14", "\"numerator\": 181, \"denominator\": 100"), row("pass", "2012/13", "\"numerator\": -1, \"denominator\": 2"),
                        row("no-such", "soon", "\"stated\": 5"), row("pass", "2011/12", "\"stated\": 104"))
                .statusCode(422).body("errors.field", contains("readings[0].period", "readings[0].numerator", "readings[1].numerator",
                        "readings[2].period", "readings[3].stated"))
                .body("errors.detail", hasItem("must be from 0 to 100, because this indicator is a percentage"));
    }

    private static String submitted(String row) {
        return KENT.submits(row).statusCode(201).extract().path("items[0].id");
    }

    private static String drafted(String row) {
        return KENT.manager().asks().body(draft(row)).post(KENT.at("/readings")).then().statusCode(201).extract().path("items[0].id");
    }

    private static String accept(String id) {
        return "{\"reading\": \"%s\", \"decision\": \"accept\"}".formatted(id);
    }

    private static String back(String id, String reason) {
        return "{\"reading\": \"%s\", \"decision\": \"return\", \"reason\": \"%s\"}".formatted(id, reason);
    }
}
