package touchstone.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.restassured.RestAssured.given;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Long texts, and a session that ends while somebody types, with scripts and without. */
@ExtendWith(Suite.class)
class FormJourneyTest {
    static final Person NURSE = new Person("central-bedfordshire", "director-of-nursing");
    private static final Person SECRETARY = new Person("isle-of-wight", "secretariat");
    private static final String ACTION = "/central-bedfordshire/actions/A3.1";
    private static final String SENTENCE = "Health visitors have seen each of the children once more. ";

    private final Browser browser = new Browser();

    @AfterEach
    void close() {
        browser.close();
    }

    @ParameterizedTest(name = "scripts: {0}")
    @ValueSource(booleans = {true, false})
    void an_update_is_as_long_as_the_contract_allows_and_one_that_is_longer_comes_back(boolean scripts) {
        Page page = browser.desk(NURSE, scripts);
        String longest = SENTENCE.repeat(200).substring(0, 9_999) + ".";
        post(page, longest + "!");
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("may have up to 10,000 characters and has 10,001");
        assertThat(narrative(page)).hasValue(longest + "!");

        narrative(page).fill(longest);
        page.getByText("Post update", new Page.GetByTextOptions().setExact(true)).click();
        assertThat(page.getByRole(AriaRole.STATUS).first()).containsText("posted");
        assertThat(page.locator("#updates")).containsText(longest);
    }

    @ParameterizedTest(name = "scripts: {0}")
    @ValueSource(booleans = {true, false})
    void a_minute_that_is_too_long_comes_back_with_a_word(boolean scripts) {
        Page page = browser.desk(SECRETARY, scripts);
        page.navigate("/isle-of-wight/meetings/" + given().get("/api/governance/isle-of-wight/meetings").path("items.find { it.sitting.state == 'held' }.id") + "/live");
        Browser.unfold(page);
        String minute = SENTENCE.repeat(350).substring(0, 20_000) + "!";
        page.getByLabel("What was said and done").first().fill(minute);
        page.getByText("Save the minute", new Page.GetByTextOptions().setExact(true)).first().click();
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("may have up to 20,000 characters and has 20,001");
        assertThat(page.getByLabel("What was said and done").first()).hasValue(minute);
    }

    @ParameterizedTest(name = "scripts: {0}")
    @ValueSource(booleans = {true, false})
    void who_is_signed_out_while_typing_signs_in_and_goes_on(boolean scripts) {
        Page page = browser.desk(NURSE, scripts);
        page.navigate(ACTION);
        page.context().clearCookies();
        fill(page, "Said twice.");
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("what you typed is kept");
        assertThat(page.locator("#who")).hasText("Sign in");

        String[] known = Suite.person("central-bedfordshire", "director-of-nursing");
        Browser.enterHere(page, known[0], known[1]);
        assertThat(page).hasURL(Pattern.compile(".*" + ACTION + "\\?kept=.*"));
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("Here is what you had typed");
        assertThat(narrative(page)).hasValue("Said twice.");
    }

    @ParameterizedTest(name = "scripts: {0}")
    @ValueSource(booleans = {true, false})
    void who_has_signed_in_anew_elsewhere_sees_the_form_as_it_was(boolean scripts) {
        Page page = browser.desk(NURSE, scripts);
        page.navigate(ACTION);
        NURSE.signIn(page.context().newPage());
        fill(page, "Said before.");
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("You have signed in anew");
        assertThat(narrative(page)).hasValue("Said before.");
    }

    /** Posts an update by the form of its action. */
    static void post(Page page, String words) {
        page.navigate(ACTION);
        fill(page, words);
    }

    private static void fill(Page page, String words) {
        narrative(page).fill(words);
        page.getByLabel("How far is it?").selectOption("in-progress");
        page.locator("#post").getByLabel("As at").fill("2012-11-20");
        page.getByText("Post update", new Page.GetByTextOptions().setExact(true)).click();
    }

    static Locator narrative(Page page) {
        return page.getByLabel("What was done, and what did it change?");
    }
}
