package touchstone.metrics.scorecard;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static touchstone.metrics.Council.row;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import touchstone.metrics.Council;
import touchstone.platform.testing.Person;
import touchstone.platform.testing.TestDatabase;
import touchstone.platform.testing.http.ValidatableResponse;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ScorecardTest {
    private static final String JUNE = "/scorecard?asAt=2013-06-13";

    @Test
    void the_cabinet_report_of_june_2013_is_laid_out_as_the_council_lays_it_out() {
        Council council = new Council("scorecard-cabinet");
        council.measures("contacts", "count", "input", "neutral", null);
        council.measures("initial-assessments", "percentage", "process", "high", null);
        council.measures("re-referrals", "percentage", "output", "low", null);
        council.measures("permanency", "percentage", "output", "neutral", null);
        council.shows(figure("contacts", "2012/13", "\"stated\": 6859"),
                figure("initial-assessments", "2012/13", "\"numerator\": 943, \"denominator\": 2201, \"stated\": 42.8"),
                figure("re-referrals", "2011/12", "\"stated\": 18"),
                figure("re-referrals", "2012/13", "\"numerator\": 353, \"denominator\": 2336, \"stated\": 15.1"),
                route("Adoption", 16, "12.4"), route("Residence order", 28, "21.7"),
                route("Special guardianship", 21, "16.3"), route("Returned home", 64, "49.6"));
        read(Person.VISITOR, council)
                .body("year", equalTo("2013/14")).body("own", equalTo(false))
                .body("columns.heading", contains("2012/13 number", "2012/13 % or rate", "2013/14 Q1", "2013/14 Q2", "2013/14 Q3", "2013/14 Q4",
                        "Direction", "Trend", "Target"))
                .body("sections.stage", contains("input", "process", "output"))
                .body("sections[0].rows[0].cells[0].reading.value", equalTo(6859))
                .body("sections[0].rows[0].cells[1].closed", equalTo(true))
                .body("sections[0].rows[0].cells", hasSize(9))
                .body("sections[0].rows[0].cells[2].reading", nullValue())
                .body("sections[1].rows[0].cells[0].reading.numerator", equalTo(943))
                .body("sections[2].rows.breakdown.name", contains("Adoption", "Residence order", "Returned home", "Special guardianship"))
                .body("sections[2].rows.find { it.indicator == 're-referrals' }.cells[6].direction.words",
                        equalTo("Down from 18 % in 2011/12 to 15.1 % in 2012/13: better, since lower is better."))
                .body("sections[2].rows.find { it.indicator == 're-referrals' }.trend.period", contains("2011/12", "2012/13"))
                .body("sections[2].rows.find { it.breakdown?.name == 'Returned home' }.cells[1].reading.value", equalTo(49.6f));
    }

    @Test
    void a_text_that_claims_another_figure_than_its_table_is_named() {
        Council council = new Council("scorecard-claims");
        council.measures("re-referrals", "percentage");
        council.shows(figure("re-referrals", "2012/13", "\"numerator\": 353, \"denominator\": 2336, \"stated\": 15.1"));
        says(council, "A sixth came back", claim("re-referrals", "16"), 201);
        says(council, "About fifteen in a hundred came back", claim("re-referrals", "15"), 201);
        says(council, "Of something unknown", claim("unknown", "15"), 422);
        read(Person.VISITOR, council)
                .body("sections[2].headlines", hasSize(2))
                .body("sections[2].headlines.find { it.text == 'A sixth came back' }.disagreements[0].words",
                        equalTo("Title of re-referrals in 2012/13: the text says 16 %, the table 15.1 % (353 of 2,336)."))
                .body("sections[2].headlines.find { it.text == 'About fifteen in a hundred came back' }.disagreements", empty());
    }

    @Test
    void outside_the_authority_neither_figure_nor_text_nor_disagreement_gives_a_small_number_away() {
        Council council = new Council("scorecard-small");
        council.measures("care-leavers-housed", "percentage", "output", "high", null);
        council.shows(figure("care-leavers-housed", "2012/13", "\"numerator\": 29, \"denominator\": 31, \"stated\": 93.5"));
        says(council, "Nearly all are housed", claim("care-leavers-housed", "95"), 201);
        read(council.director(), council).body("sections[2].headlines", hasSize(1)).body("sections[2].headlines[0].disagreements", hasSize(1));
        read(Person.VISITOR, council)
                .body("sections[2].rows[0].cells[1].reading.missing", equalTo("suppressed"))
                .body("sections[2].rows[0].cells[1].reading.value", nullValue()).body("sections[2].rows[0].trend", empty())
                .body("sections[2].headlines", empty());
    }

    @Test
    void a_quarter_is_compared_with_the_quarter_before_also_across_the_turn_of_the_year() {
        Council council = new Council("scorecard-quarters");
        council.measures("looked-after", "count");
        council.shows(figure("looked-after", "2012/13 Q4", "\"stated\": 371"), figure("looked-after", "2012/13", "\"stated\": 380"),
                row("looked-after", "2013/14 Q1", "\"stated\": 365, \"reportedOn\": \"2013-07-10\""));
        read(Person.VISITOR, council).body("sections[2].rows[0].cells[2].reading", nullValue());
        laid(council, "{\"kind\": \"figure\", \"period\": \"Q1\"}, {\"kind\": \"direction\", \"period\": \"Q1\", \"heading\": \"*\"}, {\"kind\": \"change\", \"period\": \"last-year\"}",
                "{\"indicator\": \"looked-after\"}").statusCode(200);
        Person.VISITOR.asks().get(council.at("/scorecard?asAt=2013-07-10")).then()
                .body("columns.heading", contains("2013/14 Q1", "*", "Change")).body("own", equalTo(true))
                .body("sections[0].rows[0].cells[1].direction.words",
                        equalTo("Down from 371 in 2012/13 Q4 to 365 in 2013/14 Q1: better, since lower is better."))
                .body("sections[0].rows[0].cells[2].direction.verdict", equalTo("not-comparable"));
    }

    @Test
    void rows_stand_in_the_councils_order_under_its_words_and_blank_stays_blank() {
        Council council = new Council("scorecard-own");
        council.measures("plans", "count");
        council.measures("conferences", "percentage");
        council.measures("permanency", "percentage", "output", "neutral", null);
        council.shows(figure("plans", "2012/13", "\"stated\": 359"), figure("conferences", "2012/13", "\"stated\": 58.2"),
                route("Adoption", 16, "12.4"), route("Residence order", 28, "21.7"), route("Returned home", 64, "49.6"));
        String number = "{\"kind\": \"figure\", \"period\": \"last-year\", \"shows\": \"number\"}";
        laid(council, number + "," + number.replace("number", "rate") + ", {\"kind\": \"figure\", \"period\": \"2011/12\"}, {\"kind\": \"source\"}",
                "{\"indicator\": \"conferences\", \"shows\": \"rate\", \"title\": \"Conferences on time\"}, {\"indicator\": \"plans\"},"
                        + part("Returned home") + "," + part("Adoption")).statusCode(200);
        read(Person.VISITOR, council).body("sections.title", contains("Appendix 2"))
                .body("sections[0].rows.title", contains("Conferences on time", "Title of plans", "Title of permanency", "Title of permanency"))
                .body("sections[0].rows.breakdown.name", contains("Returned home", "Adoption"))
                .body("sections[0].rows[0].cells.closed", contains(true, false, false, false))
                .body("sections[0].rows[0].cells[1].reading.value", equalTo(58.2f))
                .body("sections[0].rows[1].cells.closed", contains(false, true, false, false))
                .body("sections[0].rows[2].cells[0].reading.numerator", equalTo(64))
                .body("sections[0].rows[3].cells[2].reading", nullValue());
    }

    @Test
    void dated_pairs_months_and_a_quarter_that_a_day_closes_are_filled() {
        Council council = new Council("scorecard-pairs");
        council.measures("decisions", "percentage", "process", "high", null);
        council.measures("plans", "count", "output", "range", null);
        council.shows(row("decisions", "2015-04", "\"stated\": 61, \"reportedOn\": \"2017-04-24\""),
                row("decisions", "2017-01", "\"stated\": 94, \"reportedOn\": \"2017-04-24\""),
                row("plans", "2017-03-31", "\"stated\": 564, \"reportedOn\": \"2017-04-24\""));
        String april = "/scorecard?asAt=2017-04-24&year=2016/17&periods=";
        Person.VISITOR.asks().get(council.at(april + "latest")).then()
                .body("columns.heading", contains("Before", "Latest", "Change", "Direction", "Trend", "Target"))
                .body("sections[1].rows[0].cells.reading.period", contains("2015-04", "2017-01"))
                .body("sections[1].rows[0].cells[2].direction.change", equalTo(33));
        Person.VISITOR.asks().get(council.at(april + "months")).then().body("columns[9].heading", equalTo("January 2017"))
                .body("sections[1].rows[0].cells[9].reading.value", equalTo(94)).body("sections[2].rows[0].cells[11].reading.value", equalTo(564));
        Person.VISITOR.asks().get(council.at(april + "quarters")).then().body("sections[2].rows[0].cells[5].reading.period", equalTo("2017-03-31"));
        Person.VISITOR.asks().get(council.at(april + "years")).then().body("columns[4].heading", equalTo("2016/17"));
        Person.VISITOR.asks().get(council.at("/scorecard?year=2016-04")).then().statusCode(422);
    }

    @Test
    void what_cannot_be_laid_out_is_told_all_at_once_and_nobody_overwrites_anothers_layout() {
        Council council = new Council("scorecard-refusals");
        council.measures("plans", "count");
        laid(council, "{\"kind\": \"figure\"}, {\"kind\": \"source\", \"period\": \"Q1\"}, {\"kind\": \"figure\", \"period\": \"2012/15\"}",
                "{\"indicator\": \"nothing\"}, {\"indicator\": \"plans\"}, {\"indicator\": \"plans\"}").statusCode(422)
                .body("errors.field", contains("columns[0].period", "columns[1].period", "columns[2].period", "sections[0].rows[0].indicator",
                        "sections[0].rows[2].indicator"));
        laid(council, "{\"kind\": \"latest\"}", "{\"indicator\": \"plans\"}").statusCode(200).body("version", equalTo(1));
        laid(council, "{\"kind\": \"latest\"}", "{\"indicator\": \"plans\"}").statusCode(428);
        Person.VISITOR.asks().get(council.at("/scorecard/layout")).then().header("ETag", startsWith("\"1-")).body("sections[0].rows.indicator", contains("plans"));
    }

    private static ValidatableResponse laid(Council council, String columns, String rows) {
        return council.manager().asks().body("{\"columns\": [%s], \"sections\": [{\"title\": \"Appendix 2\", \"stage\": \"output\", \"rows\": [%s]}]}"
                .formatted(columns, rows)).put(council.at("/scorecard/layout")).then();
    }

    private static String part(String route) {
        return "{\"indicator\": \"permanency\", \"breakdown\": {\"by\": \"route\", \"name\": \"%s\"}}".formatted(route);
    }

    private static ValidatableResponse read(Person person, Council council) {
        return person.asks().get(council.at(JUNE)).then().statusCode(200);
    }

    private static String figure(String code, String period, String figures) {
        return row(code, period, figures + ", \"reportedOn\": \"2013-05-17\"");
    }

    private static String route(String name, int count, String stated) {
        return figure("permanency", "2012/13", "\"numerator\": %d, \"denominator\": 129, \"stated\": %s, \"breakdown\": {\"by\": \"route\", \"name\": \"%s\"}"
                .formatted(count, stated, name));
    }

    private static String claim(String code, String value) {
        return "{\"indicator\": \"%s\", \"period\": \"2012/13\", \"value\": %s}".formatted(code, value);
    }

    private static void says(Council council, String text, String claim, int status) {
        council.manager().asks().body("""
                {"stage": "output", "period": "2012/13", "kind": "headline", "text": "%s", "writtenOn": "2013-06-01", "knownOn": "2013-06-01", "open": true,
                 "claims": [%s]}""".formatted(text, claim)).post(council.at("/commentary")).then().statusCode(status);
    }
}
