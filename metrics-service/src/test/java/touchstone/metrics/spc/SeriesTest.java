package touchstone.metrics.spc;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static touchstone.metrics.Council.indicator;
import static touchstone.metrics.Council.row;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hamcrest.CustomTypeSafeMatcher;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.Test;
import touchstone.metrics.Council;
import touchstone.platform.testing.Person;
import touchstone.platform.testing.TestDatabase;
import touchstone.platform.testing.http.ValidatableResponse;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class SeriesTest {
    private static final Council COUNCIL = new Council("series-council");
    private static final Person DIRECTOR = COUNCIL.director();

    @Test
    void the_series_has_the_limits_of_making_data_count() {
        monthly("normal", "score", "high");
        shows("normal", "2014-01", "-0.5605 -0.2302 1.5587 0.0705 0.1293 1.7151 0.4609 -1.2651 -0.6869 -0.4457"
                + " 1.2241 0.3598 0.4008 0.1107 -0.5558 1.7869 0.4979 -1.9666 0.7014 -0.4728");
        series(DIRECTOR, "normal", "")
                .body("kind", equalTo("month")).body("points", hasSize(20)).body("stretches", hasSize(1))
                .body("stretches[0].limits.mean", about(0.1416238)).body("stretches[0].limits.lower", about(-3.01138))
                .body("stretches[0].limits.upper", about(3.294627)).body("stretches[0].limits.trial", equalTo(false))
                .body("variation.verdict", equalTo("common-cause"))
                .body("variation.words", equalTo("2015-08 is common cause: it lies where chance alone would put it."))
                .body("assurance.verdict", equalTo("no-target"));
    }

    @Test
    void a_shift_is_marked_whole_and_judged_by_the_polarity_and_the_limits_are_held_against_the_target() {
        for (String polarity : List.of("high", "low", "neutral")) {
            monthly("shift-" + polarity, "count", polarity);
            shows("shift-" + polarity, "2014-01", "20 24 21 23 20 24 21 30 33 31 32 33 30 31");
        }
        goal("shift-high", "15");
        goal("shift-low", "15");
        series(DIRECTOR, "shift-high", "").body("variation.verdict", equalTo("special-improving")).body("variation.side", equalTo("high"))
                .body("points.signals", everyItem(hasItem("shift"))).body("points[0].variation", equalTo("special-concerning"))
                .body("variation.words", containsString("one of seven or more in a row above the mean, an improvement, since higher is better"))
                .body("assurance.verdict", equalTo("hits"));
        series(DIRECTOR, "shift-low", "").body("variation.verdict", equalTo("special-concerning")).body("assurance.verdict", equalTo("misses"))
                .body("assurance.words", containsString("the target of 15 is missed"));
        series(DIRECTOR, "shift-neutral", "").body("variation.verdict", equalTo("special-neutral"));
        COUNCIL.manager().asks().body("{\"from\": \"2014-02-01\", \"value\": 26, \"source\": \"Plan\"}")
                .post(COUNCIL.at("/indicators/shift-low/targets")).then().statusCode(201);
        series(DIRECTOR, "shift-low", "").body("assurance.verdict", equalTo("inconsistent"));
    }

    @Test
    void nothing_is_concluded_from_few_points() {
        monthly("few", "count", "low");
        shows("few", "2014-01", "61 94");
        series(DIRECTOR, "few", "").body("variation.verdict", equalTo("no-verdict")).body("stretches[0].limits", nullValue())
                .body("variation.words", equalTo("Nothing is concluded before there are 12 points; there are 2."));
        shows("few", "2014-03", "70 72 74 71 75");
        series(DIRECTOR, "few", "").body("stretches[0].limits.trial", equalTo(true)).body("variation.verdict", equalTo("no-verdict"))
                .body("stretches[0].words", containsString("On trial: mean"));
        shows("few", "2014-08", "70 72 74 71 75");
        series(DIRECTOR, "few", "").body("stretches[0].limits.trial", equalTo(false)).body("variation.verdict", not(equalTo("no-verdict")));
    }

    @Test
    void only_real_figures_of_its_own_kind_of_period_count() {
        monthly("aside", "count", "low");
        shows("aside", "2014-01", "50 51 52");
        COUNCIL.shows(row("aside", "2014-04", "\"stated\": 900, \"illustrative\": true"), row("aside", "2014-05", "\"stated\": 900, \"provisional\": true"),
                row("aside", "2014-06", "\"missing\": \"blank\""), row("aside", "2013/14", "\"stated\": 900"));
        shows("aside", "2014-07", "53");
        series(DIRECTOR, "aside", "")
                .body("points.aside", contains(null, null, null, "illustrative", "provisional", "missing", null))
                .body("points.stretch", contains(1, 1, 1, null, null, null, 2))
                .body("stretches.begins", contains("first", "gap")).body("stretches.points", contains(3, 1));
    }

    @Test
    void a_change_of_definition_ends_a_stretch() {
        monthly("redefined", "count", "low");
        COUNCIL.manager().asks().header("If-Match", "\"0\"").body("{\"from\": \"2014-03-01\", \"text\": \"Fathers too\"}")
                .post(COUNCIL.at("/indicators/redefined/definitions")).then().statusCode(200);
        shows("redefined", "2014-01", "50 51 92 93");
        series(DIRECTOR, "redefined", "").body("stretches.begins", contains("first", "definition")).body("stretches.to", contains("2014-02", "2014-04"));
    }

    @Test
    void limits_are_re_based_with_a_cause_and_keep_their_baseline_until_that_is_withdrawn() {
        monthly("rebased", "count", "low");
        shows("rebased", "2014-01", "90 94 91 93 90 94 91 93 90 94 91 93 20 24 21 23 20 24 21 23 20 24 21 23 60 64");
        String rebases = COUNCIL.at("/indicators/rebased/rebases");
        String id = COUNCIL.manager().asks().body("{\"from\": \"2015-01-01\", \"baseline\": 12, \"cause\": \"One front door\"}").post(rebases)
                .then().statusCode(201).body("recordedBy", equalTo("Programme manager")).body("allowed", contains("withdraw")).extract().path("id");
        COUNCIL.manager().asks().body("{\"from\": \"2015-01-01\", \"cause\": \"Twice\"}").post(rebases).then().statusCode(409);
        series(DIRECTOR, "rebased", "").body("stretches.begins", contains("first", "rebased")).body("stretches.cause", contains(null, "One front door"))
                .body("stretches[1].limits.baseline", equalTo(12)).body("stretches[1].limits.mean", about(22))
                .body("points[25].signals", hasItem("astronomical")).body("variation.verdict", equalTo("special-concerning"));
        series(DIRECTOR, "rebased", "?asAt=2016-06-30").body("points", hasSize(0));
        COUNCIL.manager().asks().body("{\"reason\": \"Nothing changed\"}").post(rebases + "/" + id + "/withdrawal")
                .then().statusCode(200).body("inForce", equalTo(false)).body("allowed", hasSize(0));
        COUNCIL.manager().asks().body("{\"reason\": \"Again\"}").post(rebases + "/" + id + "/withdrawal").then().statusCode(409);
        series(DIRECTOR, "rebased", "").body("stretches", hasSize(1));
        Person.VISITOR.asks().get(rebases).then().body("items.withdrawal", contains("Nothing changed"));
        Person.VISITOR.asks().get(rebases + "?asAt=2016-06-30").then().body("items", hasSize(0));
    }

    @Test
    void who_may_not_see_a_figure_sees_no_limits() {
        monthly("small", "count", "low");
        shows("small", "2014-01", "20 24 21 23 20 24 3 23 20 24 21 23");
        series(DIRECTOR, "small", "").body("stretches[0].limits.baseline", equalTo(12));
        for (Person outsider : List.of(Person.VISITOR, new Council("durham").director())) {
            series(outsider, "small", "").body("points[6].missing", equalTo("suppressed")).body("points[6].value", nullValue())
                    .body("stretches.limits", everyItem(nullValue())).body("points.signals", everyItem(hasSize(0))).body("points.variation", everyItem(nullValue()))
                    .body("variation.verdict", equalTo("no-verdict")).body("variation.words", containsString("is withheld"));
        }
    }

    private static void monthly(String code, String unit, String polarity) {
        String body = indicator(code, unit, "output", polarity, null).replace("annual", "monthly");
        COUNCIL.manager().asks().body(body).post(COUNCIL.at("/indicators")).then().statusCode(201);
    }

    private static void shows(String code, String from, String figures) {
        List<String> values = Stream.of(figures.split(" ")).toList();
        COUNCIL.shows(IntStream.range(0, values.size())
                .mapToObj(i -> row(code, YearMonth.parse(from).plusMonths(i).toString(), "\"stated\": " + values.get(i))).toArray(String[]::new));
    }

    private static void goal(String code, String value) {
        COUNCIL.manager().asks().body("{\"from\": \"2014-01-01\", \"value\": %s, \"source\": \"Plan\"}".formatted(value))
                .post(COUNCIL.at("/indicators/" + code + "/targets")).then().statusCode(201);
    }

    private static ValidatableResponse series(Person person, String code, String query) {
        return person.asks().get(COUNCIL.at("/indicators/" + code + "/series" + query)).then().statusCode(200);
    }

    private static Matcher<Number> about(double expected) {
        return new CustomTypeSafeMatcher<>("about " + expected) {
            @Override
            protected boolean matchesSafely(Number actual) {
                return Math.abs(actual.doubleValue() - expected) < 0.001;
            }
        };
    }
}
