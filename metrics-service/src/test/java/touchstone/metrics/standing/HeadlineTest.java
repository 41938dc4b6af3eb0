package touchstone.metrics.standing;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static touchstone.metrics.Council.row;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import touchstone.metrics.Council;
import touchstone.platform.testing.Person;
import touchstone.platform.testing.TestDatabase;
import touchstone.platform.testing.http.ValidatableResponse;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class HeadlineTest {
    private static final Council RUTLAND = new Council("rutland");

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', value = {
        "illustrative | 2014/15 Q2 | `numerator`: 99, `denominator`: 100, `illustrative`: true",
        "provisional  | 2014/15 Q2 | `numerator`: 99, `denominator`: 100, `provisional`: true",
        "blank        | 2014/15 Q2 | `missing`: `blank`",
        "suppressed   | 2014/15 Q2 | `missing`: `suppressed`",
        "unfinished   | 2014/15 Q2 | `numerator`: 99, `denominator`: 100, `reportedOn`: `2014-08-15`",
        "other-period | 2014-11-20 | `numerator`: 1, `denominator`: 1",
        "other-period | 2014-11    | `numerator`: 1, `denominator`: 1",
        "other-period | 2014/15    | `numerator`: 99, `denominator`: 100"})
    void what_steps_aside_hides_no_breach_and_is_named(String reason, String period, String figures) {
        String code = "timely-" + reason + period.replaceAll("\\W", "").toLowerCase(Locale.ROOT);
        measures(code, "quarterly");
        targets(code, "\"value\": 90");
        RUTLAND.shows(row(code, "2014/15 Q1", "\"numerator\": 60, \"denominator\": 100"), row(code, period, figures.replace('`', '"')));
        standing(code)
                .body("latest.period", equalTo("2014/15 Q1")).body("target.verdict", equalTo("breached"))
                .body("target.words", equalTo("60.0 % in 2014/15 Q1 misses the target of 90 %."))
                .body("aside.reason", contains(reason)).body("aside.reading.period", contains(period));
    }

    @Test
    void a_revision_that_is_not_real_leaves_the_figure_it_revises() {
        measures("revised", "quarterly");
        RUTLAND.shows(row("revised", "2014/15 Q1", "\"numerator\": 60, \"denominator\": 100"));
        RUTLAND.shows(row("revised", "2014/15 Q1", "\"numerator\": 99, \"denominator\": 100, \"provisional\": true"));
        standing("revised").body("latest.numerator", equalTo(60)).body("aside.reading.revision", contains(2));
    }

    @Test
    void a_year_counts_while_there_is_no_quarter() {
        measures("yearly-yet", "quarterly");
        RUTLAND.shows(row("yearly-yet", "2013/14", "\"stated\": 40"));
        standing("yearly-yet").body("latest.period", equalTo("2013/14")).body("aside", empty());
        RUTLAND.shows(row("yearly-yet", "2013/14 Q4", "\"stated\": 42"));
        standing("yearly-yet").body("latest.period", equalTo("2013/14 Q4")).body("aside.reading.period", contains("2013/14"))
                .body("aside.words", contains("The figure for 2013/14 is of a year; this indicator is judged by the quarter."));
    }

    @ParameterizedTest(name = "{0} of {1} against {2} reads {3}")
    @CsvSource({"199, 200, 100, 99.5", "9999, 10000, 100, 99.99", "84960, 100000, 85, 84.96", "4, 100000, 1, 0.004"})
    void a_verdict_is_computed_from_the_fraction(int numerator, int denominator, int target, String shown) {
        String code = "fraction-" + numerator;
        RUTLAND.manager().asks().body(Council.indicator(code, "percentage", "process", "high", null).replace("\"precision\": 1", "\"precision\": 0"))
                .post(RUTLAND.at("/indicators")).then().statusCode(201);
        targets(code, "\"value\": " + target);
        RUTLAND.shows(row(code, "2014/15", "\"numerator\": %d, \"denominator\": %d".formatted(numerator, denominator)));
        standing(code).body("target.verdict", equalTo("breached"))
                .body("target.words", equalTo("%s %% in 2014/15 misses the target of %d %%.".formatted(shown, target)));
    }

    @Test
    void what_is_due_and_has_not_come_is_named() {
        measures("late", "monthly");
        RUTLAND.shows(row("late", "2013-03", "\"stated\": 40, \"reportedOn\": \"2013-04-02\""));
        Person.VISITOR.asks().get(RUTLAND.at("/indicators/late?asAt=2013-05-31")).then().body("due", nullValue());
        Person.VISITOR.asks().get(RUTLAND.at("/indicators/late?asAt=2013-06-01")).then()
                .body("due.words", equalTo("Nothing since March 2013: the next figure was due by 31 May 2013.")).body("due.since", equalTo("2013-03"));
    }

    @Test
    void no_direction_is_drawn_over_a_gap_of_years() {
        measures("sparse", "annual");
        RUTLAND.shows(row("sparse", "2009/10", "\"stated\": 40"), row("sparse", "2012/13", "\"stated\": 50"));
        standing("sparse").body("direction.reason", equalTo("gap")).body("direction.change", nullValue())
                .body("direction.words", equalTo("The last year before 2012/13 is 2009/10, too long ago to compare with."));
        RUTLAND.shows(row("sparse", "2010/11", "\"stated\": 45"));
        standing("sparse").body("direction.verdict", equalTo("better")).body("direction.since", equalTo("2010/11"));
    }

    @Test
    void each_team_is_held_against_the_target_and_the_whole_is_as_good_as_the_worst() {
        RUTLAND.measures("caseload", "average", "process", "low", null);
        targets("caseload", "\"value\": 25");
        targets("caseload", "\"value\": 30, \"breakdown\": {\"by\": \"team\", \"name\": \"South 2\"}");
        RUTLAND.shows(team("2012-09-03", "North 1", "19.9"), team("2012-09-03", "South 1", "26.3"), team("2012-09-03", "South 2", "29.3"),
                team("2013-02-20", "North 1", "24.9"), team("2013-02-20", "South 1", "35.7"), team("2013-02-20", "South 2", "27.1"));
        standing("caseload").body("target.verdict", equalTo("breached"))
                .body("target.words", equalTo("By team, 1 of 3 misses the targets set for them in 2013-02-20."))
                .body("parts.part.name", contains("North 1", "South 1", "South 2"))
                .body("parts.target.verdict", contains("met", "breached", "met"))
                .body("parts.direction.verdict", contains("worse", "worse", "better"));
    }

    @ParameterizedTest(name = "{0} {1} is answered {2}")
    @CsvSource({"percentage, 190, 422", "percentage, 0.9, 422", "percentage, 90, 201", "days, -4, 422", "count, 3.5, 422", "score, -1, 201", "money, 831195.505, 422", "money, 831195.50, 201"})
    void a_target_is_what_its_unit_can_be(String unit, String value, int status) {
        String code = "target-" + unit + "-" + value.replaceAll("\\W", "");
        RUTLAND.measures(code, unit);
        RUTLAND.manager().asks().body("{\"from\": \"2012-04-01\", \"value\": %s, \"source\": \"Plan\"}".formatted(value))
                .post(RUTLAND.at("/indicators/" + code + "/targets")).then().statusCode(status);
    }

    private static String team(String day, String team, String caseload) {
        return row("caseload", day, "\"stated\": %s, \"breakdown\": {\"by\": \"team\", \"name\": \"%s\"}".formatted(caseload, team));
    }

    private static void measures(String code, String frequency) {
        RUTLAND.manager().asks().body("""
                {"code": "%s", "title": "Timely", "stage": "process", "unit": "percentage", "polarity": "high", "precision": 1,
                 "frequency": "%s", "position": 0, "source": "Return", "definition": "As defined", "knownOn": "1990-01-01"}""".formatted(code, frequency))
                .post(RUTLAND.at("/indicators")).then().statusCode(201);
    }

    private static void targets(String code, String value) {
        RUTLAND.manager().asks().body("{\"from\": \"2012-04-01\", %s, \"source\": \"Plan\"}".formatted(value))
                .post(RUTLAND.at("/indicators/" + code + "/targets")).then().statusCode(201);
    }

    private static ValidatableResponse standing(String code) {
        return RUTLAND.manager().asks().get(RUTLAND.at("/indicators/" + code)).then().statusCode(200);
    }
}
