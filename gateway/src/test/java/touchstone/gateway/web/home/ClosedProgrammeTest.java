package touchstone.gateway.web.home;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static touchstone.platform.testing.http.RequestSpecification.given;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.time.LocalDate;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import touchstone.contracts.Role;
import touchstone.gateway.Browser;
import touchstone.gateway.Callers;
import touchstone.gateway.Recorded;
import touchstone.platform.testing.http.Response;
import touchstone.platform.time.AsAt;

/** A programme that was closed: its record opens as it stood on its last day, and today's is a link away. */
@QuarkusTest
@TestProfile(Recorded.Profile.class)
class ClosedProgrammeTest {
    private static final String CLOSING = "/api/authorities/isle-of-wight/closing";
    private static final LocalDate LAST_DAY = LocalDate.of(2013, 6, 13);

    @BeforeEach
    void closed() {
        Callers.council("isle-of-wight");
        Callers.administrator().body("{\"on\": \"%s\", \"because\": \"The board ended it.\"}".formatted(LAST_DAY)).put(CLOSING).then()
                .statusCode(200).body("closed.on", equalTo("2013-06-13")).body("closed.because", equalTo("The board ended it."));
    }

    @AfterEach
    void running() {
        Callers.administrator().delete(CLOSING).then().statusCode(200);
    }

    @Test
    void a_visitor_reads_it_as_at_its_last_day() {
        Response asked = given().accept("text/html").followRedirects(false).get("/isle-of-wight/metrics?year=2012");
        asked.then().statusCode(307).header("Location", containsString("/isle-of-wight/metrics?year=2012&asAt=2013-06-13"));
        Document page = page("/isle-of-wight/metrics?year=2012");
        assertEquals("As at 13 June 2013, when this record ends. The board ended it. As it stands today", page.select(".ended").text());
        assertEquals("?year=2012&asAt=" + AsAt.today(), page.select(".ended a").attr("href"));
        assertTrue(page.select(".sections a").eachAttr("href").stream().allMatch(link -> link.endsWith("?asAt=2013-06-13")), page.select(".sections").toString());
    }

    @Test
    void today_is_read_when_it_is_asked_for() {
        Document page = page("/isle-of-wight/metrics?asAt=" + AsAt.today());
        assertEquals("This record ends on 13 June 2013. The board ended it. As it stood then", page.select(".ended").text());
        assertEquals("?asAt=2013-06-13", page.select(".ended a").attr("href"));
    }

    @Test
    void whoever_works_there_goes_on_with_today() {
        String signIn = "closed-" + System.nanoTime();
        Browser partner = Browser.signedIn(signIn, Callers.open("isle-of-wight", signIn, Role.PARTNER).path("password"));
        partner.asks().followRedirects(false).get("/isle-of-wight/metrics").then().statusCode(200).body(containsString("This record ends on 13 June 2013."));
    }

    @Test
    void the_front_page_says_its_verdict_as_at_that_day_below_those_that_run() {
        Document front = page("/");
        assertEquals("As at 13 June 2013", front.select("section:has(#closed) li:has(a[href=/isle-of-wight]) .quiet").text());
        running();
        assertTrue(page("/").select("#closed, .card .quiet").isEmpty(), "It runs again");
    }

    @Test
    void a_programme_that_runs_again_opens_as_at_today() {
        running();
        given().accept("text/html").followRedirects(false).get("/isle-of-wight/metrics").then().statusCode(200).body(not(containsString("record ends")));
    }

    @Test
    void it_is_closed_by_form_and_no_day_ahead_is_taken() {
        Browser administrator = Browser.signedIn("administrator", Callers.administratorsPassword());
        String ahead = AsAt.today().plusDays(1).toString();
        Response refused = administrator.asks().formParam("csrf", administrator.csrf()).formParam("on", ahead).formParam("because", "Its end")
                .contentType("application/x-www-form-urlencoded").post("/administration/isle-of-wight/closing");
        refused.then().body(allOf(containsString("lies ahead; give the last day of the record"), containsString(ahead)));
        Callers.administrator().body("{\"on\": \"%s\", \"because\": \"Its end\"}".formatted(ahead)).put(CLOSING).then().statusCode(422);
        Callers.administrator().body("{\"on\": \"2013-06-13\", \"because\": \"Its end\"}").put("/api/authorities/nowhere/closing").then().statusCode(404);
    }

    private static Document page(String address) {
        return Jsoup.parse(given().accept("text/html").get(address).then().statusCode(200).extract().asString());
    }
}
