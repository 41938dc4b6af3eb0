package touchstone.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The Isle of Wight, whose report says "addressed" where 44 of 73 audits are to do and does not say when inspectors reported. */
@ExtendWith(Suite.class)
class IslandReportTest {
    private static final Person ISLAND = new Person("isle-of-wight", "programme-manager");
    private static final Pattern UNKNOWN = Pattern.compile("cannot be derived", Pattern.CASE_INSENSITIVE);

    private final Browser browser = new Browser();

    @AfterEach
    void close() {
        browser.close();
    }

    @Test
    void due_dates_cannot_be_derived() {
        given().get("/api/plans/isle-of-wight/recommendations").then().statusCode(200)
                .body("items", hasSize(7)).body("items.due.on", everyItem(nullValue()))
                .body("items.due.why", everyItem(startsWith("Cannot be derived")));
        Page page = browser.desk();
        for (String reference : List.of("R1", "R5")) {
            page.navigate("/isle-of-wight/recommendations/" + reference + "?asAt=2013-03-12");
            assertThat(page.locator("main")).containsText(UNKNOWN);
        }
    }

    @Test
    void a_sign_off_is_refused_by_the_audits_outstanding_and_keeps_what_was_typed() {
        Page page = browser.desk(ISLAND);
        page.navigate("/isle-of-wight/recommendations/R2");
        page.getByText("Sign it off").click();
        page.getByLabel("Which body decided?").fill("Cabinet");
        page.getByLabel("On which day?").fill("2013-03-12");
        page.getByText("Record the sign-off").click();
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("29 of 73 child protection audits done; 44 outstanding");
        assertThat(page.getByLabel("Which body decided?")).hasValue("Cabinet");
        assertThat(page.getByLabel("On which day?")).hasValue("2013-03-12");
    }

    @Test
    void the_action_with_the_audits_is_not_signed_off_either() {
        String actions = "/api/plans/isle-of-wight/actions/";
        String audits = given().get(actions + "?reference=A2.1").path("items[0].id");
        ISLAND.api().body("{\"body\": \"Cabinet\", \"decidedOn\": \"2013-03-12\"}").post(actions + audits + "/sign-off").then()
                .statusCode(409).body("detail", allOf(containsString("44 outstanding"), containsString("impact")));
    }

    @Test
    void what_was_returned_and_answered_is_told_inside_and_only_the_answer_outside() {
        Page inside = browser.desk(ISLAND);
        inside.navigate("/isle-of-wight/actions/A1.1");
        assertThat(inside.locator("main")).containsText("Say what became of the children");
        Page outside = browser.desk();
        outside.navigate("/isle-of-wight/actions/A1.1");
        assertThat(outside.locator("main")).containsText("79 cases go on to an initial assessment");
        assertThat(outside.locator("main")).not().containsText("Say what became of the children");
    }

    @Test
    void an_agency_that_owes_updates_reads_which() {
        Page page = browser.desk(ISLAND);
        page.navigate("/isle-of-wight/agency/childrens-services");
        assertThat(page.locator("main")).containsText("updates overdue");
        assertThat(Browser.row(page, "A2.2")).containsText("12 Apr 2013");
    }
}
