package touchstone.metrics.commentary;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import touchstone.metrics.Council;
import touchstone.platform.testing.Person;
import touchstone.platform.testing.TestDatabase;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class CommentaryTest {
    private static final Council COUNCIL = new Council("commentary-council");

    @Test
    void what_is_not_open_is_read_inside_the_authority_only() {
        says(COUNCIL.manager(), "\"stage\": \"input\", \"period\": \"2010/11\"", "Two families moved away", false, 201);
        says(COUNCIL.manager(), "\"stage\": \"input\", \"period\": \"2010/11\"", "Contacts keep rising", true, 201);
        reads(COUNCIL.director(), "?stage=input&period=2010/11", "Contacts keep rising", "Two families moved away");
        reads(Person.VISITOR, "?stage=input&period=2010/11", "Contacts keep rising");
        reads(new Council("durham").director(), "?stage=input&period=2010/11", "Contacts keep rising");
        Person.VISITOR.asks().get(COUNCIL.at("/commentary?stage=input&asAt=2013-05-31")).then().body("items", empty());
    }

    @Test
    void an_agency_comments_on_what_it_supplies() {
        COUNCIL.measures("care-applications", "rate-per-10000", "process", "neutral", "cafcass");
        String subject = "\"indicator\": \"care-applications\", \"period\": \"2012/13\"";
        says(COUNCIL.agency("police"), subject, "Not ours", true, 403);
        says(COUNCIL.agency("cafcass"), "\"stage\": \"process\", \"period\": \"2012/13\"", "Not ours", true, 403);
        says(COUNCIL.agency("cafcass"), subject, "Up from the year before", true, 201);
        COUNCIL.director().asks().get(COUNCIL.at("/commentary?indicator=care-applications")).then()
                .body("items.stage", contains("process")).body("items.author", contains("cafcass"));
    }

    @Test
    void it_speaks_of_an_indicator_or_of_a_stage_and_of_a_period_there_is() {
        says(COUNCIL.manager(), "\"period\": \"2012/13\"", "Of what?", true, 422);
        says(COUNCIL.manager(), "\"stage\": \"input\", \"period\": \"2012/15\"", "When?", true, 422);
        says(COUNCIL.manager(), "\"indicator\": \"nothing\", \"period\": \"2012/13\"", "Of nothing", true, 404);
    }

    @Test
    void a_number_that_the_table_does_not_bear_is_named_wherever_the_words_stand_without_anybody_tagging_it() {
        Council council = new Council("commentary-numbers");
        council.measures("re-referrals", "percentage");
        council.shows(Council.row("re-referrals", "2012/13", "\"numerator\": 353, \"denominator\": 2336, \"reportedOn\": \"2013-05-17\""));
        String words = "Title of re-referrals in 2012/13: the text says 16 %, the table 15.1 % (353 of 2,336).";
        council.manager().asks().body("{\"stage\": \"output\", \"period\": \"2012/13\", \"kind\": \"headline\", \"text\": \"Re-referrals are at 16 %.\", \"open\": true}")
                .post(council.at("/commentary")).then().statusCode(201).body("disagreements[0].words", equalTo(words));
        Person.VISITOR.asks().get(council.at("/commentary")).then().body("items[0].disagreements[0].words", equalTo(words))
                .body("items[0].disagreements[0].quote", equalTo("16 %"));
        Person.VISITOR.asks().get(council.at("/scorecard")).then().body("sections[2].headlines[0].disagreements[0].indicator", equalTo("re-referrals"));
    }

    private static void says(Person person, String subject, String text, boolean open, int status) {
        person.asks().body("{%s, \"kind\": \"commentary\", \"text\": \"%s\", \"writtenOn\": \"2013-06-01\", \"open\": %b}"
                .formatted(subject, text, open)).post(COUNCIL.at("/commentary")).then().statusCode(status);
    }

    private static void reads(Person person, String query, String... texts) {
        person.asks().get(COUNCIL.at("/commentary" + query)).then().statusCode(200).body("items.text", contains(texts))
                .body("items.size()", equalTo(texts.length));
    }
}
