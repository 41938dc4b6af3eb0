package touchstone.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
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
        Person.ADMINISTRATOR.signIn(page);
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
        assertThat(theirs.getByRole(AriaRole.STATUS).first()).containsText("Your password was changed");
    }

    @Test
    void a_form_that_does_not_come_from_its_page_opens_no_account() {
        Page page = browser.desk(Person.ADMINISTRATOR);
        page.navigate("/administration/stockton-on-tees");
        page.getByText("Open an account").click();
        page.getByLabel("Post").fill("Nobody");
        page.getByLabel("Sign-in").fill("nobody.at.all");
        page.locator("input[name=csrf]").evaluateAll("all => all.forEach(one => one.remove())");
        Response refused = page.waitForResponse(response -> response.request().method().equals("POST"),
                () -> page.getByText("Open the account").click());
        assertEquals(303, refused.status(), "it leads back to the form");
        assertEquals(404, page.navigate("/administration/stockton-on-tees/accounts/nobody.at.all").status());
    }

    @Test
    void going_back_after_signing_out_shows_nothing_of_before() {
        Page page = browser.desk();
        Person.ADMINISTRATOR.signIn(page);
        page.navigate("/administration/stockton-on-tees");
        page.locator("form[action='/sign-out'] button").click();
        assertThat(page.getByText("Sign in").first()).isVisible();
        page.goBack();
        assertThat(page).hasURL(Pattern.compile(".*/sign-in\\?next=.*"));
    }

    @Test
    void the_page_of_an_account_is_accessible() {
        Page page = browser.desk(Person.ADMINISTRATOR);
        page.navigate("/administration/central-bedfordshire");
        page.locator("#accounts .table a").first().click();
        Browser.unfold(page);
        Browser.expectAccessibleEverywhere(page);
    }
}
