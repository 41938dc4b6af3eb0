package touchstone.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An agency reports, and open pages tell of it. */
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
}
