package touchstone.metrics.standing;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static touchstone.metrics.Council.indicator;
import static touchstone.metrics.Council.row;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import touchstone.metrics.Council;
import touchstone.platform.testing.Person;
import touchstone.platform.testing.TestDatabase;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class IndicatorTest {
    private static final Council STOCKTON = new Council("stockton-on-tees");
    private static final Council BUCKS = new Council("buckinghamshire");
    private static final Council NEXT_DOOR = new Council("durham");

    @Test
    void an_indicator_without_readings_says_that_there_is_no_figure() {
        STOCKTON.measures("fresh", "percentage");
        Person.VISITOR.asks().get(STOCKTON.at("/indicators/fresh")).then()
                .statusCode(200)
                .body("latest", nullValue())
                .body("direction.verdict", equalTo("not-comparable"))
                .body("direction.words", equalTo("There is no accepted figure yet."))
                .body("target.verdict", equalTo("no-target"));
    }

    @Test
    void the_latest_figure_is_compared_with_the_last_like_period_and_never_a_quarter_with_a_year() {
        BUCKS.measures("decided-in-3-days", "percentage", "process", "high", null);
        BUCKS.shows(row("decided-in-3-days", "2015-04", "\"stated\": 61"), row("decided-in-3-days", "2016/17 Q1", "\"stated\": 80"),
                row("decided-in-3-days", "2017-01", "\"stated\": 94"));
        Person.VISITOR.asks().get(BUCKS.at("/indicators/decided-in-3-days")).then()
                .body("latest.period", equalTo("2017-01"))
                .body("latest.percentOnly", equalTo(true))
                .body("previous.period", equalTo("2015-04"))
                .body("direction.verdict", equalTo("better"))
                .body("direction.words", equalTo("Up from 61 % in 2015-04 to 94 % in 2017-01: better, since higher is better."));
    }

    @Test
    void indicators_are_found_by_the_words_of_their_titles_or_by_their_code() {
        STOCKTON.measures("drift", "percentage");
        STOCKTON.measures("drift-of-plans", "percentage");
        Person.VISITOR.asks().get(STOCKTON.at("/indicators?text=Drift-of-Plans")).then().body("items.indicator.code", contains("drift-of-plans"));
        Person.VISITOR.asks().get(STOCKTON.at("/indicators?text=titles drifting")).then().body("items.indicator.code", contains("drift", "drift-of-plans"));
        Person.VISITOR.asks().get(STOCKTON.at("/indicators?text=titles drifting&limit=1")).then().body("next", containsString("text="));
    }

    @Test
    void as_at_a_past_date_shows_what_was_known_then() {
        BUCKS.measures("child-protection-plans", "count", "output", "neutral", null);
        BUCKS.shows(row("child-protection-plans", "2015-04-30", "\"stated\": 333, \"reportedOn\": \"2015-05-10\""),
                row("child-protection-plans", "2017-01-31", "\"stated\": 564, \"reportedOn\": \"2017-02-10\""));
        Person.VISITOR.asks().get(BUCKS.at("/indicators/child-protection-plans?asAt=2017-02-09")).then()
                .body("latest.value", equalTo(333)).body("previous", nullValue());
        Person.VISITOR.asks().get(BUCKS.at("/indicators/child-protection-plans?asAt=2017-02-10")).then()
                .body("latest.value", equalTo(564)).body("direction.verdict", equalTo("no-verdict"))
                .body("direction.change", equalTo(231));
    }

    @Test
    void a_new_definition_breaks_the_series() {
        BUCKS.measures("agency-workers", "percentage");
        BUCKS.manager().asks().header("If-Match", "\"0\"").body("{\"from\": \"2016-04-01\", \"text\": \"Posts, not people\"}")
                .post(BUCKS.at("/indicators/agency-workers/definitions")).then()
                .statusCode(200).body("definitions.number", contains(1, 2)).header("ETag", startsWith("\"1-"));
        BUCKS.shows(row("agency-workers", "2015-08", "\"stated\": 25"), row("agency-workers", "2017-01", "\"stated\": 20"));
        Person.VISITOR.asks().get(BUCKS.at("/indicators/agency-workers")).then()
                .body("latest.definition", equalTo(2)).body("direction.reason", equalTo("redefined"))
                .body("direction.words", equalTo("2017-01 is counted by another definition than 2015-08 and is not compared with it."));
    }

    @Test
    void an_illustrative_figure_is_shown_and_never_compared() {
        BUCKS.measures("visits-in-5-days", "percentage");
        BUCKS.shows(row("visits-in-5-days", "2016-12", "\"stated\": 90"),
                row("visits-in-5-days", "2017-01", "\"stated\": 94, \"illustrative\": true"));
        Person.VISITOR.asks().get(BUCKS.at("/indicators/visits-in-5-days")).then()
                .body("latest.value", equalTo(90)).body("aside.reading.value", contains(94)).body("aside.reason", contains("illustrative"))
                .body("aside.words", contains("The figure for 2017-01 is illustrative and is kept out of every comparison."));
    }

    @Test
    void a_figure_is_held_against_the_target_in_force_for_its_period() {
        STOCKTON.measures("second-plans", "percentage", "output", "range", null);
        STOCKTON.shows(row("second-plans", "2012/13", "\"numerator\": 24, \"denominator\": 404, \"stated\": 5.9"));
        target("second-plans", "{\"from\": \"2012-04-01\", \"value\": 10, \"source\": \"Plan\"}", 422);
        target("second-plans", "{\"from\": \"2012-04-01\", \"low\": 5, \"high\": 10, \"source\": \"Plan\"}", 201);
        target("second-plans", "{\"from\": \"2013-04-01\", \"low\": 1, \"high\": 2, \"source\": \"Plan\"}", 201);
        target("second-plans", "{\"from\": \"2013-04-01\", \"low\": 1, \"high\": 3, \"source\": \"Plan\"}", 409);
        Person.VISITOR.asks().get(STOCKTON.at("/indicators/second-plans")).then()
                .body("target.verdict", equalTo("met"))
                .body("target.words", equalTo("5.9 % in 2012/13 meets the target of 5 to 10 %."));
        Person.VISITOR.asks().get(STOCKTON.at("/indicators/second-plans/targets")).then()
                .body("items.from", contains("2013-04-01", "2012-04-01"));
    }

    @Test
    void others_are_recorded_with_their_own_period_and_source() {
        STOCKTON.measures("caseload", "average", "process", "low", null);
        STOCKTON.manager().asks().body("""
                {"kind": "region", "name": "North East", "period": "2013-02-20", "low": 21, "high": 32, "source": "Regional survey"}""")
                .post(STOCKTON.at("/indicators/caseload/comparators")).then().statusCode(201);
        STOCKTON.manager().asks().body("""
                {"kind": "region", "name": "North East", "period": "2012/13", "low": 21, "source": "Regional survey"}""")
                .post(STOCKTON.at("/indicators/caseload/comparators")).then().statusCode(422);
        Person.VISITOR.asks().get(STOCKTON.at("/indicators/caseload/comparators")).then()
                .body("items[0].high", equalTo(32)).body("items[0].period", equalTo("2013-02-20"));
    }

    @Test
    void correcting_needs_the_version_that_was_read_and_never_changes_a_unit_in_use() {
        STOCKTON.measures("to-correct", "percentage");
        String address = STOCKTON.at("/indicators/to-correct");
        Person.VISITOR.asks().get(address).then().header("ETag", startsWith("\"0-"));
        String correction = indicator("to-correct", "percentage", "process", "high", null);
        STOCKTON.manager().asks().body(correction).put(address).then().statusCode(428);
        STOCKTON.manager().asks().header("If-Match", "\"0\"").body(correction).put(address).then()
                .statusCode(200).header("ETag", startsWith("\"1-")).body("stage", equalTo("process"));
        STOCKTON.manager().asks().header("If-Match", "\"0\"").body(correction).put(address).then().statusCode(412);
        STOCKTON.shows(row("to-correct", "2012/13", "\"stated\": 5"));
        STOCKTON.manager().asks().header("If-Match", "\"1\"").body(indicator("to-correct", "days", "process", "high", null))
                .put(address).then().statusCode(409).body("type", equalTo("/problems/unit-in-use"));
    }

    @Test
    void a_code_is_used_once_in_an_authority_and_belongs_to_it() {
        STOCKTON.measures("only-once", "count");
        STOCKTON.manager().asks().body(indicator("only-once", "count", "input", "low", null)).post(STOCKTON.at("/indicators")).then()
                .statusCode(409).body("type", equalTo("/problems/duplicate"));
        NEXT_DOOR.manager().asks().get(NEXT_DOOR.at("/indicators/only-once")).then().statusCode(404);
        NEXT_DOOR.manager().asks().body(indicator("another", "count", "input", "low", null)).post(STOCKTON.at("/indicators")).then()
                .statusCode(403);
    }

    @Test
    void a_created_indicator_is_found_where_its_location_says() {
        String location = STOCKTON.manager().asks().body(indicator("located", "count", "input", "low", null))
                .post(STOCKTON.at("/indicators")).then().statusCode(201).extract().header("Location");
        Person.VISITOR.asks().get(location).then().statusCode(200).body("indicator.code", equalTo("located"));
    }

    @Test
    void a_list_is_read_page_by_page_and_by_stage() {
        Council many = new Council("many-indicators");
        for (String code : new String[] {"c", "a", "b"}) {
            many.measures(code, "count", code.equals("b") ? "input" : "output", "low", null);
        }
        String next = Person.VISITOR.asks().get(many.at("/indicators?limit=2")).then()
                .body("items.indicator.code", contains("a", "b")).extract().path("next");
        Person.VISITOR.asks().get(next).then().body("items.indicator.code", contains("c")).body("next", nullValue());
        Person.VISITOR.asks().get(many.at("/indicators?stage=input")).then().body("items.indicator.code", contains("b"));
        Person.VISITOR.asks().get(NEXT_DOOR.at("/indicators")).then().body("items.indicator.code", not(hasItem("a")));
    }

    private static void target(String code, String target, int status) {
        STOCKTON.manager().asks().body(target).post(STOCKTON.at("/indicators/" + code + "/targets")).then().statusCode(status);
    }
}
