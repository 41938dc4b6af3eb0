package touchstone.gateway.web.figures;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import touchstone.contracts.Role;
import touchstone.gateway.Browser;
import touchstone.gateway.Callers;
import touchstone.gateway.Recorded;
import touchstone.platform.testing.http.Response;

@QuarkusTest
@TestProfile(Recorded.Profile.class)
class FigureQueuePageTest {
    private static final String PAGE = "/isle-of-wight/figures/review";
    private static final String READING = "01a1fcd0-0a10-7cd5-899c-5e95efafeb01";
    private static Browser director;

    @BeforeEach
    void somebodyReviews() {
        Callers.council("isle-of-wight");
        if (director == null) {
            director = Browser.signedIn("figure-director", Callers.open("isle-of-wight", "figure-director", Role.DIRECTOR).then().extract().path("password"));
        }
    }

    @AfterEach
    void everyoneAnswersAgain() {
        Recorded.instead = told -> told;
    }

    @Test
    void a_figure_stands_beside_what_it_follows_and_who_submitted_it() {
        director.asks().get(PAGE).then().statusCode(200).body(allOf(containsString("Child protection audits done"), containsString("83.6"),
                containsString("61 of 73"), containsString("39.7"), containsString("Performance analyst"), containsString("2011/12"),
                containsString("withheld outside the authority")));
    }

    @Test
    void nobody_is_offered_their_own_figures() {
        Recorded.instead = told -> told.replace("[\"accept\", \"return\"]", "[\"edit\", \"withdraw\"]")
                .replaceAll("\\[\\s*\"accept\",\\s*\"return\"\\s*]", "[\"edit\", \"withdraw\"]");
        director.asks().get(PAGE).then().body(allOf(containsString("your own"), not(containsString("Accept the chosen"))));
    }

    @Test
    void the_chosen_are_reviewed_at_once() {
        assertEquals(303, send(Map.of("reviews", READING, "reason", "")).statusCode());
        assertTrue(Recorded.written.contains("POST /api/metrics/isle-of-wight/readings/reviews"), Recorded.written);
        assertTrue(Recorded.written.contains("\"decision\":\"accept\""), Recorded.written);
    }

    @Test
    void all_that_are_offered_are_chosen_by_one_mark() {
        assertEquals(303, send(Map.of("all", "true", "offered", READING, "reason", "")).statusCode());
        assertTrue(Recorded.written.contains("\"reading\":\"" + READING), Recorded.written);
    }

    @Test
    void what_is_missing_is_asked_for_and_nothing_is_sent() {
        Recorded.written = "";
        send(Map.of("reviews", READING, "return", "true", "reason", "")).then().statusCode(422).body(containsString("Say what is to be put right."));
        send(Map.of("reason", "")).then().statusCode(422).body(containsString("Choose the figures that you have looked at."));
        assertEquals("", Recorded.written);
    }

    @Test
    void what_could_not_be_reviewed_says_why() {
        Recorded.instead = told -> told.replace("\"refused\": null", "\"refused\": \"2012/13 is locked.\"");
        send(Map.of("reviews", READING, "reason", "")).then().statusCode(422).body(containsString("2012/13 is locked."));
    }

    private static Response send(Map<String, ?> fields) {
        return director.submit(PAGE, fields);
    }
}
