package touchstone.metrics.scorecard;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
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
                .body("lastYear", equalTo("2012/13")).body("year", equalTo("2013/14"))
                .body("sections.stage", contains("input", "process", "output"))
                .body("sections[0].rows[0].lastYear.reading.value", equalTo(6859))
                .body("sections[0].rows[0].quarters", hasSize(4))
                .body("sections[0].rows[0].quarters.reading", everyItem(nullValue()))
                .body("sections[1].rows[0].lastYear.reading.numerator", equalTo(943))
                .body("sections[2].rows.breakdown.name", contains("Adoption", "Residence order", "Returned home", "Special guardianship"))
                .body("sections[2].rows.find { it.indicator == 're-referrals' }.lastYear.direction.words",
                        equalTo("Down from 18 % in 2011/12 to 15.1 % in 2012/13: better, since lower is better."))
                .body("sections[2].rows.find { it.breakdown?.name == 'Returned home' }.lastYear.reading.value", equalTo(49.6f));
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
                .body("sections[2].disagreements.words", contains(
                        "Title of re-referrals in 2012/13: the text says 16 %, the table 15.1 % (353 of 2,336)."));
    }

    @Test
    void outside_the_authority_neither_figure_nor_text_nor_disagreement_gives_a_small_number_away() {
        Council council = new Council("scorecard-small");
        council.measures("care-leavers-housed", "percentage", "output", "high", null);
        council.shows(figure("care-leavers-housed", "2012/13", "\"numerator\": 29, \"denominator\": 31, \"stated\": 93.5"));
        says(council, "Nearly all are housed", claim("care-leavers-housed", "95"), 201);
        read(council.director(), council).body("sections[2].disagreements", hasSize(1)).body("sections[2].headlines", hasSize(1));
        read(Person.VISITOR, council)
                .body("sections[2].rows[0].lastYear.reading.missing", equalTo("suppressed"))
                .body("sections[2].rows[0].lastYear.reading.value", nullValue())
                .body("sections[2].headlines", empty()).body("sections[2].disagreements", empty());
    }

    @Test
    void a_quarter_is_compared_with_the_quarter_before_also_across_the_turn_of_the_year() {
        Council council = new Council("scorecard-quarters");
        council.measures("looked-after", "count");
        council.shows(figure("looked-after", "2012/13 Q4", "\"stated\": 371"), figure("looked-after", "2012/13", "\"stated\": 380"),
                row("looked-after", "2013/14 Q1", "\"stated\": 365, \"reportedOn\": \"2013-07-10\""));
        read(Person.VISITOR, council).body("sections[2].rows[0].quarters[0].reading", nullValue());
        Person.VISITOR.asks().get(council.at("/scorecard?asAt=2013-07-10")).then()
                .body("sections[2].rows[0].quarters[0].direction.words",
                        equalTo("Down from 371 in 2012/13 Q4 to 365 in 2013/14 Q1: better, since lower is better."))
                .body("sections[2].rows[0].lastYear.direction.verdict", equalTo("not-comparable"));
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
