package touchstone.metrics.standing;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static touchstone.metrics.Council.indicator;
import static touchstone.metrics.Council.row;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import touchstone.metrics.Council;
import touchstone.platform.testing.Person;
import touchstone.platform.testing.TestDatabase;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class PeriodKindsTest {
    private static final Council RUTLAND = new Council("rutland-periods");

    @ParameterizedTest(name = "by {0}, expected {1}: {2} before {3}, with {4} aside")
    @CsvSource({
        "week,          weekly,    2013-W06,    2013-W07,    2013-02-20, 'the week from 11 February 2013: the next figure was due by 3 March 2013'",
        "month,         monthly,   2013-01,     2013-02,     2013-W20,   'February 2013: the next figure was due by 30 April 2013'",
        "quarter,       quarterly, 2012/13 Q2,  2012/13 Q3,  2013-02,    '2012/13 Q3: the next figure was due by 30 April 2013'",
        "academic-year, annual,    2010/11 AY,  2011/12 AY,  2012/13,    'the academic year 2011/12: the next figure was due by 30 September 2013'",
        "calendar-year, annual,    2011,        2012,        2012/13,    '2012: the next figure was due by 31 January 2014'",
        "year-to-date,  monthly,   2011-12 YTD, 2012-12 YTD, 2013-01,    'April to December 2012: the next figure was due by 28 February 2013'",
        "rolling-year,  monthly,   2012-11 R12, 2012-12 R12, 2013-01,    'the twelve months to December 2012: the next figure was due by 28 February 2013'",
        "date,          weekly,    2013-02-13,  2013-02-20,  2013-03,    '20 February 2013: the next figure was due by 6 March 2013'"})
    void an_indicator_is_judged_by_the_periods_it_takes_and_others_stand_aside(String kind, String frequency, String before, String now, String other, String due) {
        String code = "by-" + kind;
        measures(code, kind, frequency);
        RUTLAND.shows(row(code, before, "\"stated\": 60"), row(code, now, "\"stated\": 70"), row(code, other, "\"stated\": 80"));
        Person.VISITOR.asks().get(RUTLAND.at("/indicators/" + code)).then().body("latest.period", equalTo(now)).body("latest.kind", equalTo(kind))
                .body("previous.period", equalTo(before)).body("direction.verdict", equalTo("better")).body("due.words", equalTo("Nothing since " + due + "."))
                .body("aside.reason", contains("other-period"));
        RUTLAND.manager().asks().get(RUTLAND.at("/entry-sheet?period=" + now)).then().body("kind", equalTo(kind)).body("rows.indicator", hasItem(code));
    }

    @Test
    void a_year_to_date_is_compared_with_as_much_of_another_year_only() {
        measures("so-far", "year-to-date", "monthly");
        RUTLAND.shows(row("so-far", "2012-11 YTD", "\"stated\": 60"), row("so-far", "2012-12 YTD", "\"stated\": 70"));
        Person.VISITOR.asks().get(RUTLAND.at("/indicators/so-far")).then().body("previous", nullValue())
                .body("direction.words", equalTo("There is no earlier year to date to compare 2012-12 YTD with."));
        RUTLAND.shows(row("so-far", "2011-12 YTD", "\"stated\": 80"));
        Person.VISITOR.asks().get(RUTLAND.at("/indicators/so-far")).then().body("direction.words",
                equalTo("Down from 80 % in 2011-12 YTD to 70 % in 2012-12 YTD: worse, since higher is better."));
    }

    @Test
    void figures_that_share_months_get_no_limits() {
        measures("rolling", "rolling-year", "monthly");
        RUTLAND.shows(IntStream.rangeClosed(1, 12).mapToObj(month -> row("rolling", "2012-%02d R12".formatted(month), "\"stated\": " + (60 + month % 3))).toArray(String[]::new));
        Person.VISITOR.asks().get(RUTLAND.at("/indicators/rolling/series")).then().body("stretches.begins", contains("first"))
                .body("stretches.limits", everyItem(nullValue())).body("variation.words", startsWith("Figures of this kind share months"));
    }

    @Test
    void what_is_no_period_is_told_how_each_is_written() {
        measures("unwritten", "week", "weekly");
        RUTLAND.submits(row("unwritten", "2014-W53", "\"stated\": 60")).statusCode(422).body("errors[0].detail", containsString("'2013-W07' (week)"));
        RUTLAND.submits(row("unwritten", "week 7", "\"stated\": 60")).statusCode(422).body("errors[0].detail", containsString("'2012/13 AY' (academic year)"));
    }

    private static void measures(String code, String kind, String frequency) {
        RUTLAND.manager().asks().body(indicator(code, "percentage", "process", "high", null).replace("\"annual\"", "\"" + frequency + "\"")
                .replaceFirst("\"periods\": \\[.*?]", "\"periods\": [\"" + kind + "\"]")).post(RUTLAND.at("/indicators")).then().statusCode(201);
    }
}
