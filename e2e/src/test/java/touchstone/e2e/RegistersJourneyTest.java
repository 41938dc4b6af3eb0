package touchstone.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.fail;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A secretary keeps the action log, the risk register and the letters, with the keyboard alone. */
@ExtendWith(Suite.class)
class RegistersJourneyTest {
    private static final Person SECRETARY = new Person("isle-of-wight", "secretariat");
    private static final Person CLERK = new Person("stockton-on-tees", "secretariat");
    private static final String ROOMS = "/isle-of-wight/governance";

    /** More stops than any page has. */
    private static final int STOPS = 300;

    private final Browser browser = new Browser();
    private Page page;

    @AfterEach
    void close() {
        browser.close();
    }

    @Test
    void a_log_action_is_raised_re_dated_and_completed() {
        page = browser.desk(SECRETARY);
        page.navigate(ROOMS + "/actions");
        unfold("Raise a log action");
        type("What is to be done?", "Send the rota of audits");
        choose("Which meeting asked for it?", 1);
        choose("Agency", 1);
        type("By when?", "06062013");
        press("Raise the log action");
        assertThat(page.getByRole(AriaRole.STATUS).first()).containsText("The log action is raised");

        unfold("Give it a new date");
        type("New date", "01012030");
        type("Why does it move?", "Half term");
        press("Record the new date");
        assertThat(page.locator(".facts")).containsText("First 6 June 2013");
        assertThat(page.locator("#history")).containsText("Half term");

        unfold("Complete it");
        type("On which day was it done?", "05052013");
        type("What was done?", "Sent to all");
        press("Complete it");
        assertThat(page.locator(".facts")).containsText("Completed");
        assertThat(page.locator("#history li").first()).containsText("Sent to all");
    }

    @Test
    void a_risk_is_raised_without_a_score_and_judged() {
        page = browser.desk(SECRETARY);
        page.navigate(ROOMS + "/risks");
        unfold("Raise a risk");
        type("Reference", "KEY1");
        type("What may go wrong?", "Too few auditors");
        press("Raise the risk");
        assertThat(page.locator(".facts")).containsText("Not scored");

        unfold("Judge it anew");
        choose("How likely?", 4);
        choose("How bad?", 3);
        type("Judged on which day?", "05052013");
        press("Record the assessment");
        assertThat(page.locator(".facts")).containsText("12 of 25");
        assertThat(page.locator(".facts")).containsText("Scored for the first time.");
    }

    @Test
    void a_letter_is_promised_and_sent() {
        page = browser.desk(SECRETARY);
        page.navigate(ROOMS + "/letters");
        unfold("Record a letter or notice");
        choose("What is it?", 1);
        type("Who writes?", "Independent Chair");
        type("To whom?", "Department for Education");
        type("What is it about?", "Progress after six months");
        type("Promised for", "08082013");
        press("Record it");
        assertThat(page.locator(".facts")).containsText("not sent");

        unfold("Record that it was sent");
        type("On which day?", "09092013");
        press("Record it as sent");
        assertThat(page.locator(".facts")).containsText("9 September 2013");
    }

    @Test
    void what_was_received_never_reads_as_approved_and_what_is_not_scored_never_as_zero() {
        Page visitor = browser.desk();
        String meeting = given().get("/api/governance/isle-of-wight/meetings?from=2013-02-12&to=2013-02-12").path("items[0].id");
        for (String address : new String[] {"/isle-of-wight/meetings/" + meeting, ROOMS + "/decisions", "/isle-of-wight"}) {
            visitor.navigate(address);
            assertThat(visitor.locator("main")).not().containsText("Whole plan approved");
        }
        visitor.navigate(ROOMS + "/decisions");
        assertThat(visitor.locator(".register tr", new Page.LocatorOptions().setHasText("Cabinet")).first()).containsText("Received");

        Page clerk = browser.desk(CLERK);
        clerk.navigate("/stockton-on-tees/governance/risks");
        assertThat(clerk.locator("tr", new Page.LocatorOptions().setHasText("CESC07"))).containsText("Not scored");
        assertThat(clerk.locator("main")).not().containsText("0 of 25");
    }

    private void unfold(String summary) {
        tabTo(page.locator("summary", new Page.LocatorOptions().setHasText(summary)).first());
        page.keyboard().press("Enter");
    }

    private void type(String label, String words) {
        tabTo(field(label));
        page.keyboard().type(words);
    }

    private void choose(String label, int place) {
        tabTo(field(label));
        for (int down = 0; down < place; down++) {
            page.keyboard().press("ArrowDown");
        }
    }

    private void press(String button) {
        tabTo(page.locator("button[type=submit]:visible", new Page.LocatorOptions().setHasText(button)).first());
        page.keyboard().press("Enter");
    }

    private Locator field(String label) {
        return page.locator("details[open]").getByLabel(label).first();
    }

    /** Goes on to it as somebody does who has no mouse. */
    private void tabTo(Locator there) {
        for (int stop = 0; stop < STOPS; stop++) {
            if ((boolean) there.evaluate("one => one === document.activeElement")) {
                return;
            }
            page.keyboard().press("Tab");
        }
        fail("The keyboard does not get to " + there);
    }
}
