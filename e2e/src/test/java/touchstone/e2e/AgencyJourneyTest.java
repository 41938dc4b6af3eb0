package touchstone.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An officer reports on what their agency owes, is asked for more, answers, and sees it accepted; by keyboard. */
@ExtendWith(Suite.class)
class AgencyJourneyTest {
    private static final Person OFFICER = new Person("stockton-on-tees", "head-of-service");
    private static final Person MANAGER = new Person("stockton-on-tees", "programme-manager");
    private static final String FIRST = "Team managers have been shown the new form.";
    private static final String SECOND = "Forty of the sixty team managers have been shown the new form.";

    private final Browser browser = new Browser();

    @AfterEach
    void close() {
        browser.close();
    }

    @Test
    void an_update_is_reported_returned_answered_and_accepted() {
        Page officer = browser.desk(OFFICER);
        officer.navigate("/stockton-on-tees/agency/cesc");
        Locator owed = officer.locator("table.owed th a").last();
        String reference = owed.innerText();
        owed.press("Enter");
        report(officer, FIRST);

        Page manager = browser.desk(MANAGER);
        open(manager, FIRST).press("r");
        assertThat(manager.getByLabel("What is missing?")).isFocused();
        manager.keyboard().type("How many of them?");
        manager.getByText("Return it", new Page.GetByTextOptions().setExact(true)).press("Enter");
        assertThat(manager.getByRole(AriaRole.STATUS).first()).containsText("returned to its agency with your reason");

        officer.navigate("/stockton-on-tees/agency/cesc");
        Locator returned = officer.locator("li").filter(new Locator.FilterOptions().setHasText("How many of them?"));
        assertThat(returned).containsText(reference);
        returned.getByRole(AriaRole.LINK).press("Enter");
        assertThat(officer.locator("#post")).containsText("It answers the update that was returned.");
        report(officer, SECOND);

        open(manager, SECOND).press("a");
        assertThat(manager.getByRole(AriaRole.STATUS).first()).containsText("The update was accepted");

        officer.navigate("/stockton-on-tees/agency/cesc");
        assertThat(officer.locator("main")).not().containsText("How many of them?");
        assertThat(officer.locator("section").filter(new Locator.FilterOptions().setHasText("Accepted lately"))).containsText(reference);
        officer.navigate("/stockton-on-tees/actions/" + reference);
        Locator happened = officer.locator("#updates li").filter(new Locator.FilterOptions().setHasText(SECOND));
        assertThat(happened).containsText("accepted", new ContainsTextOptions().setIgnoreCase(true));
    }

    private static void report(Page officer, String words) {
        officer.getByLabel("What was done, and what did it change?").press("Control+a");
        officer.keyboard().type(words);
        officer.getByLabel("How far is it?").selectOption("in-progress");
        officer.getByLabel("As at", new Page.GetByLabelOptions().setExact(true)).last().fill("2013-07-01");
        officer.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Post update")).press("Enter");
        assertThat(officer.getByRole(AriaRole.STATUS).first()).containsText("waits for the programme manager");
    }

    /** Steps through the queue to what was said. */
    private static Keyboard open(Page manager, String words) {
        manager.navigate("/stockton-on-tees/review");
        Locator claim = manager.locator("section[aria-labelledby=claim]");
        while (!claim.innerText().contains(words)) {
            String before = manager.locator(".heading p").innerText();
            manager.keyboard().press("j");
            assertThat(manager.locator(".heading p")).not().hasText(before);
        }
        return manager.keyboard();
    }
}
