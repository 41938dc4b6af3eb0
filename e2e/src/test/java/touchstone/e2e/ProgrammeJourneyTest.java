package touchstone.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Suite.class)
class ProgrammeJourneyTest {
    private static final Person MANAGER = new Person("central-bedfordshire", "programme-manager");
    private static final Partner HEALTH = new Partner("central-bedfordshire", "bedfordshire-ccg");

    private final Browser browser = new Browser();

    @AfterEach
    void close() {
        browser.close();
    }

    @Test
    void a_member_of_the_public_sees_where_stockton_stood_before_cabinet() {
        Page page = browser.desk();
        page.navigate("/");
        page.locator("main").getByText("Stockton-on-Tees").first().click();
        page.navigate("/stockton-on-tees?asAt=2013-06-13");
        assertThat(page.locator("main")).containsText("Of 14 recommendations");
        Locator fourth = row(page, "R4");
        assertThat(fourth).containsText("15 May 2013");
        assertThat(fourth).containsText("29 days late");
    }

    @Test
    void what_an_agency_posts_is_on_the_page_at_once() {
        Page page = browser.desk(MANAGER);
        page.navigate("/central-bedfordshire/actions/A1.1");
        HEALTH.reports("A1.1", "Seen by the board at nine", "2012-11-21");
        page.reload();
        assertThat(page.locator("main")).containsText("Seen by the board at nine");
    }

    @Test
    void an_open_programme_tells_that_an_agency_has_reported() {
        Page page = browser.desk(MANAGER);
        page.waitForResponse(response -> response.url().endsWith("/live"), () -> page.navigate("/central-bedfordshire"));
        HEALTH.reports("A3.1", "The newest of all", "2012-11-28");
        page.getByText("Show it as it is now").click();
        assertThat(page.locator("main")).containsText("Newest update of 28 November 2012");
    }

    @Test
    void an_open_page_tells_that_it_has_changed_and_leaves_what_is_typed() {
        Page page = browser.desk(MANAGER);
        page.waitForResponse(response -> response.url().endsWith("/live"), () -> page.navigate("/central-bedfordshire/actions/A2.1"));
        page.getByText("Put evidence forward").click();
        page.getByLabel("What is it?").fill("Half a sentence");
        HEALTH.reports("A2.1", "Said while the page was open", "2012-11-21");
        assertThat(page.getByText("This page has changed since you opened it")).isVisible();
        assertThat(page.getByLabel("What is it?")).hasValue("Half a sentence");
        page.onceDialog(Dialog::accept);
        page.getByText("Show it as it is now").click();
        assertThat(page.locator("#updates")).containsText("Said while the page was open");
    }

    @Test
    void central_bedfordshire_stands_as_its_board_was_told_in_november() {
        Page page = browser.desk();
        page.navigate("/central-bedfordshire?asAt=2012-11-08");
        assertThat(row(page, "R5")).containsText("121 days late");
        assertThat(row(page, "R6")).containsText("29 days late");
        for (String health : List.of("R1", "R2", "R3", "R4")) {
            assertThat(row(page, health).locator(".status")).containsText("Not enough evidence");
            assertThat(row(page, health).locator("td[data-label=Claimed]")).containsText("completed");
        }
        page.navigate("/central-bedfordshire/plan/phases?asAt=2012-11-08");
        Locator second = page.locator("section").filter(new Locator.FilterOptions().setHasText("Phase 2"));
        assertThat(second).containsText("Suspended");
        assertThat(second).containsText("Since 8 November 2012");
    }

    @Test
    void buckinghamshires_second_version_reads_beside_its_third() {
        Page page = browser.desk();
        page.navigate("/buckinghamshire/plan/improvement-plan/versions/2/beside/3");
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1))).hasText("Version 2 beside version 3");
        Locator added = page.locator("tr").filter(new Locator.FilterOptions().setHasText("A1.1"));
        assertThat(added).containsText("Not in it");
        assertThat(added.locator("ins")).containsText("Move referrals on without delay");
    }

    @Test
    void a_sign_off_is_refused_by_the_audits_outstanding_and_keeps_what_was_typed() {
        Page page = browser.desk(new Person("isle-of-wight", "programme-manager"));
        page.navigate("/isle-of-wight/recommendations/R2");
        page.getByText("Sign it off").click();
        page.getByLabel("Which body decided?").fill("Cabinet");
        page.getByLabel("On which day?").fill("2013-03-12");
        page.getByText("Record the sign-off").click();
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("29 of 73 child protection audits done; 44 outstanding");
        assertThat(page.getByLabel("Which body decided?")).hasValue("Cabinet");
        assertThat(page.getByLabel("On which day?")).hasValue("2013-03-12");
    }

    private static Locator row(Page page, String reference) {
        return page.locator("main table tr").filter(new Locator.FilterOptions().setHas(
                page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(reference).setExact(true))));
    }
}
