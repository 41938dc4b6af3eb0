package touchstone.metrics.history;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static touchstone.metrics.Council.indicator;
import static touchstone.metrics.Council.row;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import touchstone.metrics.Council;
import touchstone.platform.testing.Person;
import touchstone.platform.testing.TestDatabase;
import touchstone.platform.testing.http.ValidatableResponse;
import touchstone.platform.time.AsAt;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class HistoryTest {
    private static final Council RUTLAND = new Council("rutland-history");
    private static final LocalDate TODAY = AsAt.today();

    @Test
    void a_figure_accepted_today_changes_no_past_page_whatever_it_says_of_itself() {
        RUTLAND.measures("accepted-late", "count");
        RUTLAND.shows("{\"indicator\": \"accepted-late\", \"period\": \"2012/13\", \"stated\": 50, \"reportedOn\": \"2013-05-01\"}");
        asAt("accepted-late", TODAY.minusDays(1)).body("latest", nullValue());
        asAt("accepted-late", TODAY).body("latest.value", equalTo(50)).body("latest.reportedOn", equalTo("2013-05-01"))
                .body("latest.knownOn", equalTo(TODAY.toString())).body("latest.acceptedOn", equalTo(TODAY.toString()));
    }

    @Test
    void what_was_known_before_touchstone_may_say_so_and_is_marked() {
        RUTLAND.measures("known-before", "count");
        RUTLAND.shows(row("known-before", "2012/13", "\"stated\": 50, \"reportedOn\": \"2013-05-01\""));
        asAt("known-before", LocalDate.of(2013, 5, 1)).body("latest.value", equalTo(50))
                .body("latest.knownOn", equalTo("2013-05-01")).body("latest.acceptedOn", equalTo(TODAY.toString()));
        asAt("known-before", LocalDate.of(2013, 4, 30)).body("latest", nullValue());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(quoteCharacter = '`', value = {
        "figure, readings, `{\"readings\": [{\"indicator\": \"late\", \"period\": \"2012/13\", \"stated\": 50, \"reportedOn\": \"2013-05-01\", \"knownOn\": \"%s\"}]}`",
        "target, indicators/late/targets, `{\"from\": \"2012-04-01\", \"value\": 5, \"source\": \"Plan\", \"knownOn\": \"%s\"}`",
        "comparator, indicators/late/comparators, `{\"kind\": \"england\", \"name\": \"England\", \"period\": \"2012/13\", \"value\": 5, \"source\": \"Return\", \"knownOn\": \"%s\"}`",
        "definition, indicators/late/definitions, `{\"from\": \"2012-04-01\", \"text\": \"All of them\", \"knownOn\": \"%s\"}`",
        "commentary, commentary, `{\"indicator\": \"late\", \"period\": \"2012/13\", \"kind\": \"headline\", \"text\": \"Up\", \"writtenOn\": \"2013-05-01\", \"knownOn\": \"%s\"}`"})
    void nothing_may_claim_to_have_been_known_since_a_day_that_touchstone_knows_better(String what, String path, String body) {
        Council council = new Council("known-better-" + what);
        council.measures("late", "count");
        council.manager().asks().header("If-Match", "\"0\"").body(body.formatted(TODAY.plusDays(1))).post(council.at("/" + path)).then().statusCode(422);
        council.manager().asks().header("If-Match", "\"0\"").body(body.formatted("1980-01-01")).post(council.at("/" + path)).then()
                .statusCode(what.equals("target") || what.equals("comparator") ? 201 : 422);
        council.manager().asks().header("If-Match", "\"0\"").body(body.formatted(TODAY)).post(council.at("/" + path)).then()
                .statusCode(what.equals("target") || what.equals("comparator") ? 409 : what.equals("definition") ? 200 : 201);
    }

    @Test
    void a_target_set_today_for_an_earlier_date_judges_no_past_page() {
        RUTLAND.measures("target-late", "percentage", "output", "high", null);
        RUTLAND.shows(row("target-late", "2012/13", "\"stated\": 60, \"reportedOn\": \"2013-05-01\""));
        sets("target-late", "\"from\": \"2012-04-01\", \"value\": 90");
        asAt("target-late", TODAY.minusDays(1)).body("target.verdict", equalTo("no-target"));
        asAt("target-late", TODAY).body("target.verdict", equalTo("breached"));
        Person.VISITOR.asks().get(RUTLAND.at("/indicators/target-late/targets?asAt=2013-06-01")).then().body("items", empty());
    }

    @Test
    void a_withdrawn_target_steps_out_of_verdicts_and_stays_readable_with_its_reason() {
        RUTLAND.measures("target-wrong", "percentage", "output", "high", null);
        RUTLAND.shows(row("target-wrong", "2012/13", "\"stated\": 60, \"reportedOn\": \"2013-05-01\""));
        sets("target-wrong", "\"from\": \"2011-04-01\", \"value\": 50, \"knownOn\": \"2011-04-01\"");
        String wrong = sets("target-wrong", "\"from\": \"2012-04-01\", \"value\": 90, \"knownOn\": \"2012-04-01\"");
        asAt("target-wrong", TODAY).body("target.verdict", equalTo("breached"));
        String address = RUTLAND.at("/indicators/target-wrong/targets/" + wrong + "/withdrawal");
        RUTLAND.manager().asks().body("{\"reason\": \"The plan says 59\"}").post(address).then()
                .statusCode(200).body("withdrawn.reason", equalTo("The plan says 59")).body("withdrawn.by", equalTo("Programme manager"));
        RUTLAND.manager().asks().body("{\"reason\": \"Again\"}").post(address).then().statusCode(409).body("type", equalTo("/problems/withdrawn"));
        asAt("target-wrong", TODAY).body("target.verdict", equalTo("met")).body("target.target.value", equalTo(50));
        asAt("target-wrong", TODAY.minusDays(1)).body("target.verdict", equalTo("breached"));
        Person.VISITOR.asks().get(RUTLAND.at("/indicators/target-wrong/targets")).then().body("items[0].withdrawn.on", equalTo(TODAY.toString()));
        Person.VISITOR.asks().get(RUTLAND.at("/indicators/target-wrong/targets?asAt=2013-06-01")).then().body("items[0].withdrawn", nullValue());
        sets("target-wrong", "\"from\": \"2012-04-01\", \"value\": 59");
    }

    @Test
    void a_definition_recorded_late_breaks_the_series_where_it_says_and_on_no_page_before() {
        RUTLAND.measures("redefined-late", "percentage");
        RUTLAND.shows(row("redefined-late", "2011/12", "\"stated\": 25, \"reportedOn\": \"2012-05-01\""),
                row("redefined-late", "2012/13", "\"stated\": 20, \"reportedOn\": \"2013-05-01\""));
        redefines("redefined-late", 0, "2012-04-01", 200);
        redefines("redefined-late", 1, "2011-04-01", 200);
        redefines("redefined-late", 2, "2011-04-01", 422);
        asAt("redefined-late", TODAY.minusDays(1)).body("direction.verdict", equalTo("better")).body("indicator.definitions.number", contains(1));
        asAt("redefined-late", TODAY).body("direction.reason", equalTo("redefined")).body("latest.definition", equalTo(2))
                .body("indicator.definitions.number", contains(1, 3, 2));
        Person.VISITOR.asks().get(RUTLAND.at("/indicators/redefined-late/readings")).then().body("items.definition", contains(2, 3));
        Person.VISITOR.asks().get(RUTLAND.at("/indicators/redefined-late/series?asAt=2013-06-01")).then().body("stretches.begins", contains("first"));
    }

    @Test
    void a_past_page_keeps_the_words_and_the_better_side_of_its_day() {
        RUTLAND.measures("reworded", "percentage", "process", "high", null);
        RUTLAND.manager().asks().header("If-Match", "\"0\"")
                .body(indicator("reworded", "percentage", "output", "low", null).replace("Title of", "Share of").replace("\"1990-01-01\"", "null, \"counting\": {\"threshold\": 9}"))
                .put(RUTLAND.at("/indicators/reworded")).then().statusCode(200);
        asAt("reworded", TODAY.minusDays(1)).body("indicator.title", equalTo("Title of reworded")).body("indicator.counting.threshold", equalTo(5)).body("indicator.polarity", equalTo("high"));
        asAt("reworded", TODAY).body("indicator.title", equalTo("Share of reworded")).body("indicator.stage", equalTo("output"));
        Person.VISITOR.asks().get(RUTLAND.at("/indicators/reworded/history")).then().body("items.kind", contains("corrected", "added"))
                .body("items.indicator.title", contains("Share of reworded", "Title of reworded")).body("items[1].knownOn", equalTo("1990-01-01"))
                .body("items.indicator.counting.threshold", contains(9, 5));
        Person.VISITOR.asks().get(RUTLAND.at("/indicators/reworded?asAt=1989-12-31")).then().statusCode(404);
    }

    @Test
    void a_retired_indicator_is_asked_for_no_more_and_owes_nothing() {
        RUTLAND.measures("retired", "count");
        RUTLAND.shows(row("retired", "2012/13", "\"stated\": 50, \"reportedOn\": \"2013-05-01\""));
        asAt("retired", TODAY).body("due", notNullValue());
        moves("retired", 0, "/retirement", "{\"from\": \"2013-04-01\", \"reason\": \"The return no longer asks for it\"}", 200);
        moves("retired", 1, "/retirement", "{\"from\": \"2013-04-01\", \"reason\": \"Again\"}", 409);
        asAt("retired", TODAY).body("due", nullValue()).body("latest.value", equalTo(50)).body("indicator.retiredFrom", equalTo("2013-04-01"));
        asAt("retired", TODAY.minusDays(1)).body("due", notNullValue()).body("indicator.retiredFrom", nullValue());
        RUTLAND.submits(row("retired", "2013/14", "\"stated\": 60")).statusCode(422)
                .body("errors[0].detail", startsWith("cannot be given: the indicator is retired from 1 April 2013"));
        RUTLAND.manager().asks().get(RUTLAND.at("/entry-sheet?period=2013/14")).then().body("rows.findAll { it.indicator == 'retired' }", empty());
        moves("retired", 1, "/reinstatement", "{\"reason\": \"The wrong one\"}", 200);
        moves("retired", 2, "/reinstatement", "{\"reason\": \"Again\"}", 409);
        RUTLAND.submits(row("retired", "2013/14", "\"stated\": 60")).statusCode(201);
    }

    @Test
    void withdrawn_commentary_is_read_inside_with_its_reason_and_outside_never_again() {
        RUTLAND.measures("said", "count");
        String id = RUTLAND.manager().asks().body("""
                {"indicator": "said", "period": "2012/13", "kind": "headline", "text": "Three brothers", "open": true, "writtenOn": "2013-05-01",
                 "knownOn": "2013-05-01"}""").post(RUTLAND.at("/commentary")).then().statusCode(201).extract().path("id");
        RUTLAND.manager().asks().body("{\"reason\": \"Names children\"}").post(RUTLAND.at("/commentary/" + id + "/withdrawal")).then().statusCode(200);
        String list = RUTLAND.at("/commentary?indicator=said");
        Person.VISITOR.asks().get(list + "&asAt=2013-06-01").then().body("items", empty());
        RUTLAND.director().asks().get(list).then().body("items.withdrawn.reason", contains("Names children"));
        RUTLAND.director().asks().get(list + "&asAt=2013-06-01").then().body("items.text", contains("Three brothers")).body("items[0].withdrawn", nullValue());
    }

    private static ValidatableResponse asAt(String code, LocalDate day) {
        return Person.VISITOR.asks().get(RUTLAND.at("/indicators/" + code + "?asAt=" + day)).then().statusCode(200);
    }

    private static String sets(String code, String target) {
        return RUTLAND.manager().asks().body("{%s, \"source\": \"Plan\"}".formatted(target)).post(RUTLAND.at("/indicators/" + code + "/targets"))
                .then().statusCode(201).extract().path("id");
    }

    private static void redefines(String code, int version, String from, int status) {
        moves(code, version, "/definitions", "{\"from\": \"%s\", \"text\": \"Posts, not people\"}".formatted(from), status);
    }

    private static void moves(String code, int version, String path, String body, int status) {
        RUTLAND.manager().asks().header("If-Match", "\"" + version + "\"").body(body).post(RUTLAND.at("/indicators/" + code + path)).then().statusCode(status);
    }
}
