package touchstone.gateway.web.scorecard;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
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
class ScorecardLayoutPageTest {
    private static final String PAGE = "/isle-of-wight/figures/layout";
    private static Browser manager;

    @BeforeEach
    void somebodyLaysItOut() {
        Callers.council("isle-of-wight");
        if (manager == null) {
            manager = Browser.signedIn("layout-manager", Callers.open("isle-of-wight", "layout-manager", Role.PROGRAMME_MANAGER).then().extract().path("password"));
        }
    }

    @AfterEach
    void ownersTakeAgain() {
        Recorded.refusal = null;
    }

    @Test
    void what_is_laid_out_stands_in_the_form_and_the_last_line_is_empty() {
        manager.asks().get(PAGE).then().statusCode(200).body(allOf(containsString("name=\"columns[0].period\" value=\"last year\""),
                containsString("name=\"columns[2].heading\" value=\"*\""), containsString("name=\"columns[3].place\" value=\"4\""),
                containsString("name=\"rows[0].title\" value=\"Audits of protection\""), containsString("name=\"sections[2].title\" value=\"\"")));
    }

    @Test
    void lines_are_sent_in_the_order_of_their_places_without_those_that_were_taken_out() {
        assertEquals(303, send(Map.of("columns[0].place", "9", "columns[2].place", "", "rows[0].section", "1", "sections[0].place", "4", "sections[1].title", "Results",
                "add", "section-47-audits", "into", "1")).statusCode());
        assertTrue(Recorded.written.contains("\"columns\":[{\"kind\":\"latest\""), Recorded.written);
        assertTrue(!Recorded.written.contains("direction"), Recorded.written);
        assertTrue(Recorded.written.contains("\"sections\":[{\"title\":\"Results\",\"stage\":\"output\",\"rows\":[{\"indicator\":\"protection-audits\""), Recorded.written);
        assertTrue(Recorded.written.contains("{\"indicator\":\"section-47-audits\""), Recorded.written);
    }

    @ParameterizedTest
    @CsvSource({"Quarter 1, Q1", "january, M01", "this year, year", "last-year, last-year", "January 2017, 2017-01"})
    void a_period_is_typed_as_people_say_it(String said, String written) {
        assertEquals(303, send(Map.of("columns[0].period", said)).statusCode());
        assertTrue(Recorded.written.contains("\"period\":\"" + written + "\""), Recorded.written);
    }

    @Test
    void what_the_owner_refuses_stands_at_the_line_it_is_of_and_everything_typed_stays() {
        Recorded.refusal = """
                {"type": "/problems/invalid", "title": "No", "status": 422, "detail": "Correct it.",
                 "errors": [{"field": "columns[1].period", "detail": "is no period there is"}]}""";
        send(Map.of("columns[0].place", "9", "columns[0].period", "2012/15")).then().statusCode(422)
                .body(allOf(containsString("id=\"layout-columns[2].period-error\""), containsString("value=\"2012/15\"")));
        Recorded.refusal = null;
        send(Map.of("columns[0].period", "sometime")).then().statusCode(422).body(containsString("id=\"layout-columns[0].period-error\""));
        send(Map.of("columns[0].place", "first")).then().statusCode(422).body(containsString("Give its place as a number"));
    }

    private static Response send(Map<String, String> changed) {
        Map<String, String> fields = new HashMap<>();
        fields.putAll(Map.of("version", "1", "columns[0].kind", "figure", "columns[0].place", "1", "columns[0].period", "last-year", "columns[0].shows", "number"));
        fields.putAll(Map.of("columns[1].kind", "latest", "columns[1].place", "2", "columns[2].kind", "direction", "columns[2].place", "3", "columns[2].heading", "*"));
        fields.putAll(Map.of("sections[0].title", "Audits", "sections[0].stage", "process", "sections[0].place", "1",
                "sections[1].title", "Outputs", "sections[1].stage", "output", "sections[1].place", "2"));
        fields.putAll(Map.of("rows[0].is", "protection-audits", "rows[0].section", "0", "rows[0].place", "1", "rows[0].title", "Audits of protection"));
        fields.putAll(changed);
        return manager.submit(PAGE, fields);
    }
}
