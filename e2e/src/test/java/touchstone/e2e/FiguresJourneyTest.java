package touchstone.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A performance analyst enters a quarter, somebody else accepts it, and what everyone sees has moved; with the keyboard alone. */
@ExtendWith(Suite.class)
class FiguresJourneyTest {
    private static final String METRICS = "/api/metrics/measured";
    private static final int QUARTERS_BEFORE = 11;
    private static final Map<String, String> PASSWORDS = new HashMap<>();

    /** Cells as a spreadsheet gives them away; the first percentage is wrong, and in the second the columns are swapped. */
    private static final String BLOCK = """
            Contacts with an active common assessment\t181\t6859\t5.0
            Core assessments on time\t1247\t676\t
            Children in need\t\t\t1,617
            Re-referrals\t353\t2336\t
            """;

    @BeforeAll
    static void a_council_with_figures_of_almost_three_years() {
        made(Person.ADMINISTRATOR.api().body(Map.of("slug", "measured", "name", "Measured")).post("/api/authorities"));
        Map.of("analyst", "programme-manager", "reviewer", "director").forEach((who, role) -> PASSWORDS.put(who, made(Person.ADMINISTRATOR.api()
                .body(Map.of("signIn", who, "post", "Performance " + who, "roles", List.of(role))).post("/api/authorities/measured/accounts")).path("password")));
        String[][] indicators = {{"common-assessments", "Contacts with an active common assessment", "percentage", "high", "150", "6800"},
            {"core-assessments", "Core assessments on time", "percentage", "high", "640", "1240"}, {"in-need", "Children in need", "count", "neutral", "1520", null},
            {"re-referrals", "Re-referrals", "percentage", "low", "420", "2330"}};
        List<Map<String, Object>> figures = new ArrayList<>();
        for (String[] one : indicators) {
            made(as("analyst").body(Map.of("code", one[0], "title", one[1], "stage", "output", "unit", one[2], "polarity", one[3], "precision", one[5] == null ? 0 : 1, "frequency", "quarterly",
                    "position", 0, "source", "Case system", "definition", one[1] + ", of the quarter.")).post(METRICS + "/indicators"));
            for (int ago = QUARTERS_BEFORE; ago > 0; ago--) {
                Map<String, Object> figure = new HashMap<>(Map.of("indicator", one[0], "period", quarter(ago), one[5] == null ? "stated" : "numerator", Integer.parseInt(one[4]) + ago % 3));
                figure.put("denominator", one[5] == null ? null : Integer.valueOf(one[5]));
                figures.add(figure);
            }
        }
        List<String> ids = made(as("analyst").body(Map.of("readings", figures)).post(METRICS + "/readings")).path("items.id");
        as("reviewer").body(Map.of("reviews", ids.stream().map(id -> Map.of("reading", id, "decision", "accept")).toList())).post(METRICS + "/readings/reviews").then().statusCode(200);
    }

    @Test
    void a_quarter_is_pasted_mended_submitted_and_accepted_and_its_pages_move() {
        try (Browser browser = new Browser()) {
            Page page = browser.desk();
            Browser.enter(page, "analyst", PASSWORDS.get("analyst"));
            page.navigate("/measured/metrics/re-referrals");
            assertThat(page.locator("#chart")).containsText("there are 11");
            page.navigate("/measured/metrics?year=" + quarter(0).substring(0, 7));
            assertThat(page.locator("main")).not().containsText("15.1 %");
            enter(page, new Keyboard(page));
            page.navigate("/measured/metrics/re-referrals");
            assertThat(page.locator("#chart")).containsText("there are 11");

            Page other = browser.desk();
            Browser.enter(other, "reviewer", PASSWORDS.get("reviewer"));
            Keyboard keys = new Keyboard(other);
            other.navigate("/measured/figures/review");
            keys.to("All 4 that I may review");
            other.keyboard().press("Space");
            keys.press("Accept the chosen");
            assertThat(other.locator("main")).containsText("No figure waits for review");
            expectMoved(browser.desk());
        }
    }

    @Test
    void what_two_councils_reported_is_judged_as_their_reports_would_have_it() {
        figure("stockton-on-tees", "average-caseload").body("target.words", equalTo("By team, 5 of 6 miss the target of 25 in 2013-02-20."));
        List<Float> routes = figure("stockton-on-tees", "permanency").extract().path("parts.latest.value");
        assertEquals(100.0, routes.stream().mapToDouble(Float::doubleValue).sum(), 0.001);
        figure("buckinghamshire", "referral-decisions-3-days").body("direction.words", equalTo("Up from 61 % in 2015-04 to 94 % in 2017-01: better, since higher is better."));
        figure("buckinghamshire", "agency-share").body("direction.words", equalTo("Down from 25 % in 2015-08 to 20 % in 2017-01: better, since lower is better."));
        given().get("/api/metrics/buckinghamshire/indicators/agency-share/series").then().body("variation.verdict", equalTo("no-verdict"));
    }

    private static ValidatableResponse figure(String council, String indicator) {
        return given().get("/api/metrics/" + council + "/indicators/" + indicator).then().statusCode(200);
    }

    private static void enter(Page page, Keyboard keys) {
        keys.press("Enter figures");
        assertEquals(quarter(0), page.locator("#period").inputValue());
        keys.to("Contacts with an active common assessment: Numerator");
        page.waitForRequestFinished(new Page.WaitForRequestFinishedOptions().setPredicate(asked -> asked.isNavigationRequest()), () -> paste(page));
        assertThat(page.locator("#errors")).containsText("must not exceed the denominator, 676");
        assertThat(page.locator("#errors")).containsText("not 5.0 %");
        Matcher expected = Pattern.compile("181 of 6,859 is ([\\d.]+) %").matcher(page.locator("#errors").innerText());
        assertTrue(expected.find(), page.locator("#errors").innerText());
        keys.replace("Contacts with an active common assessment: Value", expected.group(1));
        keys.replace("Core assessments on time: Numerator", "676");
        keys.replace("Core assessments on time: Denominator", "1247");
        assertThat(page.locator("tr", new Page.LocatorOptions().setHasText("Core assessments on time")).locator("output")).hasText("= 54.2 %");
        keys.press("Submit for review");
        assertThat(page.getByRole(AriaRole.STATUS).first()).containsText("submitted");
        assertThat(page.locator("tr", new Page.LocatorOptions().setHasText("Re-referrals"))).containsText("15.1 % (353 of 2,336), submitted");
    }

    /** As Control and V do it with what a spreadsheet has put on the clipboard. */
    private static void paste(Page page) {
        page.evaluate("""
                block => { const clipboardData = new DataTransfer(); clipboardData.setData('text/plain', block);
                           document.activeElement.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true })); }""", BLOCK);
    }

    private static void expectMoved(Page visitor) {
        visitor.navigate("/measured/metrics/re-referrals");
        assertThat(visitor.locator("#chart svg.wide title", new Page.LocatorOptions().setHasText(quarter(0) + ": 15.1 %"))).hasCount(1);
        assertThat(visitor.locator("#chart")).not().containsText("there are 11");
        assertThat(visitor.locator(".verdict")).containsText("15.1 % in " + quarter(0));
        visitor.navigate("/measured/metrics?year=" + quarter(0).substring(0, 7));
        assertThat(visitor.locator("tr", new Page.LocatorOptions().setHasText("Re-referrals")).first()).containsText("15.1 %");
        assertThat(visitor.locator("tr", new Page.LocatorOptions().setHasText("Re-referrals")).first()).containsText("Better");
    }

    /** "2012/13 Q4": the last quarter of a financial year that has ended, or one before it. */
    private static String quarter(int ago) {
        LocalDate in = LocalDate.now(ZoneId.of("Europe/London")).minusMonths(3L * (ago + 2));
        return "%d/%02d Q%d".formatted(in.getYear(), (in.getYear() + 1) % 100, (in.getMonthValue() - 1) / 3 + 1);
    }

    private static RequestSpecification as(String who) {
        return given().auth().preemptive().basic(who, PASSWORDS.get(who)).contentType(ContentType.JSON);
    }

    private static Response made(Response answer) {
        answer.then().statusCode(201);
        return answer;
    }
}
