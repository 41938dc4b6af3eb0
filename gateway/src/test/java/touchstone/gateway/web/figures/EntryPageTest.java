package touchstone.gateway.web.figures;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import touchstone.contracts.Role;
import touchstone.gateway.Browser;
import touchstone.gateway.Callers;
import touchstone.gateway.Recorded;
import touchstone.platform.testing.http.Response;

@QuarkusTest
@TestProfile(Recorded.Profile.class)
class EntryPageTest {
    private static final String PAGE = "/isle-of-wight/figures/enter";
    private static Browser manager;

    @BeforeEach
    void somebodyEnters() {
        Callers.council("isle-of-wight");
        if (manager == null) {
            manager = Browser.signedIn("figure-manager", Callers.open("isle-of-wight", "figure-manager", Role.PROGRAMME_MANAGER).then().extract().path("password"));
        }
    }

    @AfterEach
    void ownersTakeAgain() {
        Recorded.refusal = null;
    }

    @Test
    void each_row_shows_what_is_there_and_what_was_before() {
        manager.asks().get(PAGE + "?period=2013-03-31").then().statusCode(200).body(allOf(containsString("Child protection audits done"),
                containsString("(29 of 73) in 22 Feb 2013"), containsString("(30 of 30), draft"), containsString("Submit all 1 for review"),
                containsString("Withdraw Section 47 audits done")));
    }

    @Test
    void rows_that_are_filled_in_are_sent_and_the_others_are_not() {
        assertEquals(303, send(Map.of("readings[0].numerator", "61", "readings[0].denominator", "73", "readings[1].stated", "")).statusCode());
        assertTrue(Recorded.written.contains("\"numerator\":61"), Recorded.written);
        assertTrue(!Recorded.written.contains("contacts-followed-up") && Recorded.written.contains("\"draft\":false"), Recorded.written);
        assertEquals(303, send(Map.of("readings[1].stated", "c", "draft", "true")).statusCode());
        assertTrue(Recorded.written.contains("\"missing\":\"suppressed\"") && Recorded.written.contains("\"draft\":true"), Recorded.written);
    }

    @Test
    void what_is_no_number_is_said_at_its_cell_and_everything_typed_stays() {
        Recorded.written = "";
        send(Map.of("readings[0].numerator", "sixty", "readings[1].stated", "1,234")).then().statusCode(422)
                .body(allOf(containsString("The numerator must be a number such as 1,234 or 5.9."), containsString("value=\"sixty\""), containsString("value=\"1,234\"")));
        assertEquals("", Recorded.written);
    }

    @Test
    void what_the_owner_refuses_stands_at_the_row_it_is_of() {
        Recorded.refusal = """
                {"type": "/problems/invalid", "title": "No", "status": 422, "detail": "Correct it.",
                 "errors": [{"field": "readings[0].stated", "detail": "must be a whole number from 0"}]}""";
        send(Map.of("readings[1].stated", "3.5")).then().statusCode(422)
                .body(containsString("id=\"grid-readings[1].stated-error\">The value must be a whole number from 0."));
    }

    @Test
    void a_block_of_a_spreadsheet_is_filled_in_by_name_or_by_order_and_not_saved() {
        Recorded.written = "";
        send(Map.of("paste", "Contacts followed up\t79\nChild protection audits done\t61\t73\t83.6\nFoster homes\t12")).then().statusCode(422)
                .body(allOf(containsString("name=\"readings[1].stated\" value=\"79\""), containsString("name=\"readings[0].denominator\" value=\"73\""),
                        containsString("Nothing here is called “Foster homes”")));
        send(Map.of("paste", "61\t73\n79")).then().statusCode(422)
                .body(allOf(containsString("name=\"readings[0].numerator\" value=\"61\""), containsString("name=\"readings[1].stated\" value=\"79\"")));
        assertTrue(Recorded.written.startsWith("POST /api/metrics/isle-of-wight/readings/checks "), Recorded.written);
    }

    @Test
    void a_grid_is_looked_over_before_anything_is_saved() {
        Recorded.written = "";
        send(Map.of("look", "true", "readings[0].numerator", "61", "readings[0].denominator", "73")).then().statusCode(422)
                .body(allOf(containsString("1 figure can be submitted. Nothing is saved yet."), containsString("= 83.6")));
        assertTrue(Recorded.written.startsWith("POST /api/metrics/isle-of-wight/readings/checks "), Recorded.written);
    }

    @Test
    void what_was_known_before_is_sent_with_that_day_and_reported_on_it() {
        assertEquals(303, send(Map.of("readings[1].stated", "79", "knownOn", "2013-04-05")).statusCode());
        assertTrue(Recorded.written.contains("\"reportedOn\":\"2013-04-05\",\"knownOn\":\"2013-04-05\""), Recorded.written);
        send(Map.of("readings[1].stated", "79", "knownOn", "2099-01-01")).then().statusCode(422).body(containsString("The day since when it is known must not lie ahead."));
    }

    @Test
    void a_period_is_asked_for_as_people_say_it() {
        manager.asks().get(PAGE + "?period=31 March 2013").then().statusCode(200).body(containsString("value=\"31 Mar 2013\""));
        manager.asks().get(PAGE + "?period=next spring").then().body(containsString("“next spring” is no period. This is the last quarter."));
    }

    @ParameterizedTest
    @CsvSource({"2013-04-01, 2012/13 Q4", "2013-03-31, 2012/13 Q3", "2013-07-02, 2013/14 Q1", "2000-01-15, 1999/00 Q3"})
    void without_a_period_it_is_that_of_the_last_quarter_that_has_ended(LocalDate day, String quarter) {
        assertEquals(quarter, EntryReader.quarterBefore(day));
    }

    private static Response send(Map<String, String> cells) {
        Map<String, String> fields = new HashMap<>(Map.of("period", "2013-03-31", "paste", "", "readings[0].indicator", "protection-audits",
                "readings[1].indicator", "contacts-followed-up"));
        fields.putAll(cells);
        return manager.submit(PAGE, fields);
    }
}
