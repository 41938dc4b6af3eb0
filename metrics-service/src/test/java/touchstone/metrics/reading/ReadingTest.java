package touchstone.metrics.reading;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static touchstone.metrics.Council.row;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import touchstone.contracts.Role;
import touchstone.metrics.Council;
import touchstone.platform.testing.Person;
import touchstone.platform.testing.TestDatabase;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ReadingTest {
    private static final Council STOCKTON = new Council("stockton-on-tees");
    private static final Person GATEWAY = Person.of("Gateway", null, "*", Role.SYSTEM);

    @Test
    void a_figure_counts_only_once_it_is_accepted() {
        STOCKTON.measures("children-in-need", "count");
        String reading = submitted("children-in-need", "2012/13", "\"stated\": 1617");
        STOCKTON.director().asks().get(series("children-in-need")).then().body("items", empty());
        STOCKTON.accepts(reading);
        Person.VISITOR.asks().get(series("children-in-need")).then()
                .body("items.value", contains(1617)).body("items.revision", contains(1)).body("items.state", contains("accepted"));
        STOCKTON.director().asks().post(STOCKTON.at("/indicators/" + reading + "/acceptance")).then().statusCode(409);
    }

    @Test
    void a_returned_figure_says_why_and_another_may_follow() {
        STOCKTON.measures("looked-after", "count");
        String address = STOCKTON.at("/indicators/" + submitted("looked-after", "2012/13", "\"stated\": 317"));
        STOCKTON.agency("police").asks().body("{\"reason\": \"Digits swapped\"}").post(address + "/return").then().statusCode(403);
        STOCKTON.director().asks().body("{\"reason\": \"Digits swapped\"}").post(address + "/return").then()
                .statusCode(200).body("state", equalTo("returned")).body("returnReason", equalTo("Digits swapped"));
        STOCKTON.shows(row("looked-after", "2012/13", "\"stated\": 371"));
    }

    @Test
    void a_later_figure_for_the_same_period_is_a_revision_that_shows() {
        STOCKTON.measures("plans", "count");
        STOCKTON.shows(row("plans", "2012/13", "\"stated\": 350, \"provisional\": true, \"reportedOn\": \"2013-05-01\""));
        STOCKTON.shows(row("plans", "2012/13", "\"stated\": 359, \"reportedOn\": \"2013-06-01\""));
        Person.VISITOR.asks().get(series("plans")).then().body("items.value", contains(359)).body("items.revision", contains(2));
        Person.VISITOR.asks().get(series("plans") + "?asAt=2013-05-31").then()
                .body("items.value", contains(350)).body("items.provisional", contains(true)).body("items.revision", contains(1));
        Person.VISITOR.asks().get(series("plans") + "?asAt=2013-04-30").then().body("items", empty());

        String late = submitted("plans", "2012/13", "\"stated\": 351, \"reportedOn\": \"2013-05-15\"");
        STOCKTON.director().asks().post(STOCKTON.at("/indicators/" + late + "/acceptance")).then()
                .statusCode(409).body("type", equalTo("/problems/superseded"));
    }

    @Test
    void team_caseloads_are_parts_of_one_indicator_and_are_read_page_by_page() {
        STOCKTON.measures("average-caseload", "average");
        STOCKTON.shows(team("2012-09-03", "North 1", "19.9"), team("2012-09-03", "North 2", "31.1"),
                team("2013-02-20", "North 1", "24.9"), team("2013-02-20", "North 2", "33.2"), team("2013-02-20", "South 1", "35.7"));
        String next = Person.VISITOR.asks().get(series("average-caseload") + "?limit=3").then()
                .body("items.period", contains("2013-02-20", "2013-02-20", "2013-02-20"))
                .body("items.breakdown.name", contains("South 1", "North 2", "North 1")).extract().path("next");
        Person.VISITOR.asks().get(next).then().body("items.value", contains(31.1f, 19.9f)).body("next", nullValue());
        Person.VISITOR.asks().get(STOCKTON.at("/indicators/average-caseload")).then()
                .body("splitBy", equalTo("team")).body("latest", nullValue());
    }

    @Test
    void outside_the_authority_small_numbers_are_not_seen_anywhere() {
        STOCKTON.measures("care-leavers-housed", "percentage", "output", "high", null);
        STOCKTON.shows(row("care-leavers-housed", "2011/12", "\"numerator\": 31, \"denominator\": 31"),
                row("care-leavers-housed", "2012/13", "\"numerator\": 29, \"denominator\": 31, \"stated\": 93.5, \"note\": \"2 missed\""));
        for (Person outside : List.of(Person.VISITOR, new Council("durham").director())) {
            outside.asks().get(series("care-leavers-housed")).then()
                    .body("items[0].missing", equalTo("suppressed")).body("items[0].value", nullValue())
                    .body("items[0].numerator", nullValue()).body("items[0].denominator", nullValue())
                    .body("items[0].stated", nullValue()).body("items[0].note", nullValue())
                    .body("items[1].value", equalTo(100.0f));
            outside.asks().get(STOCKTON.at("/indicators/care-leavers-housed")).then()
                    .body("latest.value", nullValue()).body("direction.change", nullValue())
                    .body("direction.words", equalTo("The figure for 2012/13 is suppressed, because its numbers are too small to publish."));
        }
        STOCKTON.director().asks().get(series("care-leavers-housed")).then().body("items[0].numerator", equalTo(29));
        Person.of("Adviser", null, "*", Role.ADVISER).asks().get(STOCKTON.at("/indicators/care-leavers-housed")).then()
                .body("direction.verdict", equalTo("worse"));
    }

    @Test
    void outside_the_authority_a_total_does_not_give_a_small_part_back() {
        STOCKTON.measures("left-care", "count");
        STOCKTON.shows(row("left-care", "2012/13", "\"stated\": 100"), route("Adoption", 60), route("Home", 37));
        Person.VISITOR.asks().get(series("left-care")).then().body("items.value", contains(null, 60, 100));
        STOCKTON.shows(route("Special guardianship", 3));
        Person.VISITOR.asks().get(series("left-care")).then()
                .body("items.breakdown.name", contains("Special guardianship", "Home", "Adoption"))
                .body("items.value", contains(null, null, 60, 100));
    }

    @Test
    void the_change_feed_tells_of_a_figure_without_showing_it() {
        STOCKTON.measures("fed", "count");
        long before = newestChange();
        STOCKTON.accepts(submitted("fed", "2012/13", "\"stated\": 4"));
        GATEWAY.asks().get("/changes?after=" + before).then().statusCode(200)
                .body("type", contains("touchstone.metrics.reading.submitted", "touchstone.metrics.reading.accepted"))
                .body("data.indicator", contains("fed", "fed"))
                .body("[1].data", not(hasKey("value"))).body("[1].data.state", equalTo("accepted"));
    }

    private static long newestChange() {
        long newest = 0;
        for (List<Number> batch; !(batch = GATEWAY.asks().get("/changes?after=" + newest).<List<Number>>path("sequence")).isEmpty();) {
            newest = batch.get(batch.size() - 1).longValue();
        }
        return newest;
    }

    private static String series(String code) {
        return STOCKTON.at("/indicators/" + code + "/readings");
    }

    private static String submitted(String code, String period, String figures) {
        String id = STOCKTON.submits(row(code, period, figures)).statusCode(201).extract().path("items[0].id");
        return code + "/readings/" + id;
    }

    private static String team(String day, String team, String caseload) {
        return row("average-caseload", day, "\"stated\": %s, \"breakdown\": {\"by\": \"team\", \"name\": \"%s\"}".formatted(caseload, team));
    }

    private static String route(String name, int count) {
        return row("left-care", "2012/13", "\"stated\": %d, \"breakdown\": {\"by\": \"route\", \"name\": \"%s\"}".formatted(count, name));
    }
}
