package touchstone.metrics.reading;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static touchstone.metrics.Council.batch;
import static touchstone.metrics.Council.draft;
import static touchstone.metrics.Council.row;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import touchstone.metrics.Council;
import touchstone.platform.testing.Person;
import touchstone.platform.testing.TestDatabase;
import touchstone.platform.testing.http.Response;
import touchstone.platform.time.AsAt;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class IntakeTest {
    private static final Council STOCKTON = new Council("stockton-on-tees");

    @Test
    void contacts_with_an_assessment_fit_another_denominator_and_are_refused_saying_what_was_expected() {
        STOCKTON.measures("contacts-with-caf", "percentage");
        STOCKTON.submits(row("contacts-with-caf", "2012/13", "\"numerator\": 181, \"denominator\": 6859, \"stated\": 5.0"))
                .statusCode(422)
                .body("errors[0].field", equalTo("readings[0].stated"))
                .body("errors[0].detail", equalTo("181 of 6,859 is 2.6 %, not 5.0 %; correct it, or leave out the part that is not known"));
        STOCKTON.submits(row("contacts-with-caf", "2012/13", "\"numerator\": 181, \"stated\": 5.0"))
                .statusCode(201)
                .body("items[0].percentOnly", equalTo(true)).body("items[0].value", equalTo(5.0f)).body("items[0].state", equalTo("submitted"));
    }

    @Test
    void rows_are_stored_all_or_none_with_an_error_for_each_wrong_one() {
        STOCKTON.measures("batch-a", "percentage");
        STOCKTON.measures("batch-b", "count");
        STOCKTON.submits(row("batch-a", "2012/13", "\"numerator\": 353, \"denominator\": 2336, \"stated\": 15.1"),
                        row("batch-a", "2012/14", "\"stated\": 5"), row("no-such", "2012/13", "\"stated\": 5"),
                        row("batch-b", "2012/13", "\"stated\": 1.5"), row("batch-b", "2013/14", "\"missing\": \"blank\", \"stated\": 0"),
                        row("batch-a", "2012/13", "\"stated\": 15.1"), row("batch-b", "2011/12", "\"stated\": 5, \"reportedOn\": \"2011-03-31\""))
                .statusCode(422)
                .body("errors.field", contains("readings[1].period", "readings[2].indicator", "readings[3].stated",
                        "readings[4].missing", "readings[5].period", "readings[6].reportedOn"));
        STOCKTON.manager().asks().get(STOCKTON.at("/readings")).then().body("items.indicator", not(hasItem("batch-a")));
    }

    @Test
    void by_itself_each_row_is_stored_or_refused_with_its_own_status_and_problem() {
        STOCKTON.measures("alone-a", "percentage", "process", "neutral", "cafcass");
        STOCKTON.measures("alone-b", "count", "input", "neutral", "police");
        String sent = batch(row("alone-a", "2012/13", "\"stated\": 15.1"), row("alone-b", "2012/13", "\"stated\": 9"), row("alone-a", "2012/14", "\"stated\": 5"),
                row("alone-a", "2012/13", "\"stated\": 15.2"), row("alone-a", "2011/12", "\"stated\": 14.0"));
        Response answer = STOCKTON.agency("cafcass").asks().header("Prefer", "handling=lenient").body(sent).post(STOCKTON.at("/readings"));
        answer.then().statusCode(200).header("Preference-Applied", "handling=lenient").body("results.status", contains(201, 403, 422, 422, 201))
                .body("items.period", contains("2012/13", "2011/12")).body("results[4].id", equalTo(answer.path("items[1].id")))
                .body("results[2].problem.errors[0].field", equalTo("period"));
        STOCKTON.agency("cafcass").asks().header("Prefer", "handling=lenient").body(sent).post(STOCKTON.at("/readings")).then().statusCode(200)
                .body("items", empty()).body("results.status", contains(422, 403, 422, 422, 422));
    }

    @Test
    void rows_are_tried_with_nothing_stored_and_each_is_told_what_it_comes_to_or_what_is_wrong() {
        STOCKTON.measures("tried", "percentage");
        STOCKTON.manager().asks().body(batch(row("tried", "2012/13", "\"numerator\": 353, \"denominator\": 2336"), row("tried", "2011/12", "\"missing\": \"not-available\""),
                        row("tried", "2010/11", "\"numerator\": 181, \"denominator\": 6859, \"stated\": 5.0"), row("tried", "2012/13", "\"stated\": 5")))
                .post(STOCKTON.at("/readings/checks")).then().statusCode(200)
                .body("items[0].value", equalTo(15.1f)).body("items[1].value", nullValue()).body("items[1].missing", equalTo("not-available"))
                .body("items[0].errors", empty()).body("items[2].errors[0].field", equalTo("stated"))
                .body("items[2].errors[0].detail", equalTo("181 of 6,859 is 2.6 %, not 5.0 %; correct it, or leave out the part that is not known"))
                .body("items[3].errors[0].field", equalTo("period"));
        STOCKTON.manager().asks().get(STOCKTON.at("/readings")).then().body("items.indicator", not(hasItem("tried")));
    }

    @Test
    void no_figure_became_known_tomorrow() {
        STOCKTON.measures("tomorrows", "count");
        String known = "\"stated\": 5, \"reportedOn\": \"%s\"";
        STOCKTON.submits(row("tomorrows", "2012/13", known.formatted(AsAt.today().plusDays(1)))).statusCode(422)
                .body("errors[0].field", equalTo("readings[0].reportedOn"))
                .body("errors[0].detail", equalTo("must not be after today"));
        STOCKTON.submits(row("tomorrows", "2012/13", known.formatted(AsAt.today()))).statusCode(201);
    }

    @Test
    void zero_and_the_four_ways_of_having_no_figure_stay_apart() {
        STOCKTON.measures("apart", "percentage");
        STOCKTON.shows(row("apart", "2008/09", "\"numerator\": 0, \"denominator\": 40"), row("apart", "2009/10", "\"missing\": \"suppressed\""),
                row("apart", "2010/11", "\"missing\": \"not-available\""), row("apart", "2011/12", "\"numerator\": 0, \"denominator\": 0"),
                row("apart", "2012/13", "\"missing\": \"blank\""));
        STOCKTON.director().asks().get(STOCKTON.at("/indicators/apart/readings")).then()
                .body("items.missing", contains("blank", "not-applicable", "not-available", "suppressed", null))
                .body("items[4].value", equalTo(0.0f)).body("items[3].value", nullValue());
    }

    @Test
    void an_agency_submits_only_for_what_it_supplies_and_sees_only_its_own() {
        STOCKTON.measures("care-applications", "rate-per-10000", "process", "neutral", "cafcass");
        STOCKTON.measures("police-notices", "count", "input", "neutral", "police");
        Person cafcass = STOCKTON.agency("cafcass");
        Person police = STOCKTON.agency("police");
        String rate = batch(row("care-applications", "2012/13", "\"stated\": 24.8"));
        police.asks().body(rate).post(STOCKTON.at("/readings")).then().statusCode(403).body("detail",
                equalTo("Indicator care-applications is not supplied by police. Ask the programme manager to name you as its supplier."));
        cafcass.asks().body(rate).post(STOCKTON.at("/readings")).then().statusCode(201).body("items[0].agency", equalTo("cafcass"));
        police.asks().body(batch(row("police-notices", "2012/13", "\"stated\": 900"))).post(STOCKTON.at("/readings")).then().statusCode(201);
        cafcass.asks().get(STOCKTON.at("/readings")).then().body("items.agency", everyItem(equalTo("cafcass")));
        STOCKTON.director().asks().get(STOCKTON.at("/readings?limit=200")).then().body("items.agency", hasItem("police"));
        Person.VISITOR.asks().get(STOCKTON.at("/readings")).then().statusCode(401);
        Person.VISITOR.asks().body(rate).post(STOCKTON.at("/readings")).then().statusCode(401);
    }

    @Test
    void the_same_key_stores_the_same_figures_once() {
        STOCKTON.measures("once", "count");
        String figures = batch(row("once", "2012/13", "\"stated\": 359"));
        String first = STOCKTON.manager().asks().header("Idempotency-Key", "figures-1").body(figures).post(STOCKTON.at("/readings"))
                .then().statusCode(201).extract().path("items[0].id");
        STOCKTON.manager().asks().header("Idempotency-Key", "figures-1").body(figures).post(STOCKTON.at("/readings"))
                .then().statusCode(201).body("items[0].id", equalTo(first));
        STOCKTON.submits(row("once", "2012/13", "\"stated\": 360")).statusCode(422).body("errors[0].field", equalTo("readings[0].period"));
    }

    @Test
    void a_draft_waits_until_it_is_submitted() {
        STOCKTON.measures("drafted", "count");
        String id = STOCKTON.manager().asks().body(draft(row("drafted", "2012/13", "\"stated\": 371")))
                .post(STOCKTON.at("/readings")).then().statusCode(201).body("items[0].state", equalTo("draft")).extract().path("items[0].id");
        String address = STOCKTON.at("/indicators/drafted/readings/" + id);
        STOCKTON.manager().asks().post(address + "/acceptance").then().statusCode(409).body("type", equalTo("/problems/wrong-state"));
        STOCKTON.agency("police").asks().post(address + "/submission").then().statusCode(403);
        STOCKTON.manager().asks().post(address + "/submission").then().statusCode(200).body("state", equalTo("submitted"));
    }

    @Test
    void five_hundred_rows_go_in_at_once_and_come_back_page_by_page() {
        Council large = new Council("large-council");
        large.measures("teams", "count");
        String[] rows = IntStream.range(0, 500).mapToObj(i -> row("teams", "2012/13",
                "\"stated\": 50, \"breakdown\": {\"by\": \"team\", \"name\": \"Team " + i + "\"}")).toArray(String[]::new);
        large.submits(rows).statusCode(201);
        large.submits(row("teams", "2012/13", "\"stated\": 50, \"breakdown\": {\"by\": \"team\", \"name\": \"Team 7\"}")).statusCode(422);
        String next = large.manager().asks().get(large.at("/readings?limit=200")).then().extract().path("next");
        String last = large.manager().asks().get(next).then().extract().path("next");
        large.manager().asks().get(last).then().body("items.size()", equalTo(100)).body("next", nullValue());
        large.manager().asks().get(large.at("/readings?state=returned")).then().body("items", empty());
        large.manager().asks().get(large.at("/readings?after=bm90LWFuLWlk")).then().statusCode(400);
    }
}
