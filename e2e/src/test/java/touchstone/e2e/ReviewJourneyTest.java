package touchstone.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What agencies send, and what the programme manager makes of it. */
@ExtendWith(Suite.class)
class ReviewJourneyTest {
    private static final Person MANAGER = new Person("buckinghamshire", "programme-manager");
    private static final Partner SERVICES = new Partner("buckinghamshire", "childrens-services");

    private final Browser browser = new Browser();

    @AfterEach
    void close() {
        browser.close();
    }

    @Test
    void the_queue_is_worked_through_with_one_key_for_each_verdict() {
        SERVICES.reports("A1.3", "Recording is audited each month.", "2017-05-02");
        SERVICES.reports("A1.4", "Two teams record reflection.", "2017-05-02");
        Page page = browser.desk(MANAGER);
        page.navigate("/buckinghamshire/review");
        Locator claim = page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("What Children"));
        assertThat(claim).containsText("Recording is audited");

        page.keyboard().press("j");
        assertThat(claim).containsText("Two teams record reflection");
        page.keyboard().press("k");
        assertThat(claim).containsText("Recording is audited");

        page.keyboard().press("r");
        assertThat(page.getByLabel("What is missing?")).isFocused();
        page.keyboard().type("a sample of last year's");
        page.getByText("Return it", new Page.GetByTextOptions().setExact(true)).press("Enter");
        assertThat(page.getByRole(AriaRole.STATUS).first()).containsText("returned to its agency with your reason");
        assertThat(claim).containsText("Two teams record reflection");

        page.keyboard().press("a");
        assertThat(page.getByRole(AriaRole.STATUS).first()).containsText("The update was accepted");
        assertThat(page.locator("main")).containsText("Nothing waits for review");
    }

    @Test
    void without_scripts_an_update_is_returned_only_with_a_reason() {
        String update = new Partner("stockton-on-tees", "slscb").reports(ledBySafeguardingBoard(), "The board has seen the draft.", "2013-06-14");
        Page page = browser.withoutJavaScript();
        new Person("stockton-on-tees", "programme-manager").signIn(page);
        page.navigate("/stockton-on-tees/review?update=" + update);
        page.getByText("Return with a reason").click();
        page.getByText("Return it", new Page.GetByTextOptions().setExact(true)).click();
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("Say what is missing");
        page.getByLabel("What is missing?").fill("The draft itself.");
        page.getByText("Return it", new Page.GetByTextOptions().setExact(true)).click();
        assertThat(page.getByRole(AriaRole.STATUS).first()).containsText("returned to its agency");
    }

    @Test
    void evidence_that_an_agency_puts_forward_counts_once_it_is_accepted() {
        String lacking = "no accepted evidence shows what difference that made";
        Page agency = browser.desk(new Person("central-bedfordshire", "director-of-nursing"));
        agency.navigate("/central-bedfordshire/recommendations/R4");
        assertThat(agency.locator("main")).containsText(lacking);

        agency.navigate("/central-bedfordshire/actions/A4.1");
        agency.getByText("Put evidence forward").click();
        agency.getByLabel("What is it?").fill("Health checks, October and November");
        agency.getByLabel("What does it show?").selectOption("impact");
        agency.getByLabel("A file").setInputFiles(new FilePayload("checks.csv", "text/csv",
                "month,on time\nOctober,61\nNovember,88\n".getBytes(StandardCharsets.UTF_8)));
        agency.getByLabel("Day of which it speaks").fill("2012-11-30");
        agency.getByText("Put it forward").click();
        assertThat(agency.locator("#evidence")).containsText("waits for the programme manager");
        assertThat(agency.locator("#evidence")).containsText("Health checks, October and November");

        Page manager = browser.desk(new Person("central-bedfordshire", "programme-manager"));
        manager.navigate("/central-bedfordshire/actions/A4.1");
        manager.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Accept Health checks, October and November")).click();
        assertThat(manager.locator("#evidence")).containsText("The evidence is accepted");

        agency.navigate("/central-bedfordshire/recommendations/R4");
        assertFalse(agency.locator("main").innerText().contains(lacking));
    }

    private static String ledBySafeguardingBoard() {
        return given().get("/api/plans/stockton-on-tees/actions?agency=slscb").path("items[0].reference");
    }
}
