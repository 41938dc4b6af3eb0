package touchstone.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An administrator lets somebody in, by keyboard. */
@ExtendWith(Suite.class)
class AdministrationJourneyTest {
    private static Browser browser;

    @BeforeAll
    static void open() {
        browser = new Browser();
    }

    @AfterAll
    static void close() {
        browser.close();
    }

    @Test
    void an_account_is_opened_without_scripts_and_its_person_chooses_a_password() {
        Page page = browser.withoutJavaScript();
        Browser.signInAsAdministrator(page);
        page.navigate("/administration/stockton-on-tees");
        page.getByText("Open an account").press("Enter");
        page.getByLabel("Post").fill("Scrutiny officer");
        page.getByLabel("Sign-in").fill("scrutiny.officer");
        page.getByLabel("Director", new Page.GetByLabelOptions().setExact(false)).check();
        page.getByText("Open the account").press("Enter");
        String password = page.locator(".secret").innerText();

        Page theirs = browser.desk();
        Browser.enter(theirs, "scrutiny.officer", password);
        theirs.navigate("/account");
        theirs.getByLabel("Present password").fill(password);
        theirs.getByLabel("New password", new Page.GetByLabelOptions().setExact(false)).first().fill("marble kettle sunday");
        theirs.getByLabel("New password once more").fill("marble kettle sunday");
        theirs.keyboard().press("Enter");
        assertThat(theirs.getByRole(AriaRole.STATUS)).containsText("Your password was changed");
    }

    @Test
    void its_pages_are_accessible_in_light_and_dark_and_fit_the_narrowest_screen() {
        Page phone = browser.phone();
        for (Page page : List.of(browser.desk(), browser.desk(ColorScheme.DARK), phone)) {
            Browser.signInAsAdministrator(page);
            for (String address : List.of("/account", "/administration", "/administration/stockton-on-tees")) {
                assertEquals(200, page.navigate(address).status(), address);
                page.locator("details").all().forEach(details -> details.evaluate("one => one.open = true"));
                Browser.expectAccessible(page);
            }
            page.locator(".table a").first().click();
            Browser.expectAccessible(page);
        }
        assertEquals(320, phone.evaluate("document.documentElement.scrollWidth"));
    }
}
