package touchstone.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.fail;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A secretary sets up a board, with the keyboard alone and without scripts: terms, seats from a spreadsheet, a year of meetings. */
@ExtendWith(Suite.class)
class BoardJourneyTest {
    /** What has the focus, as it is called: a label without its hint, or what stands on a button or a link. */
    private static final String FOCUSED = """
            () => { const on = document.activeElement; const label = on.labels && on.labels[0];
                    return (label ? label.textContent : on.textContent).trim().replace(/\\s+/g, ' '); }""";
    private static final int FURTHEST = 300;
    private static Browser browser;

    private Page page;

    @BeforeAll
    static void open() {
        browser = new Browser();
    }

    @AfterAll
    static void close() {
        browser.close();
    }

    @Test
    void a_board_is_set_up_with_its_seats_and_its_year() {
        page = browser.desk(new Person("isle-of-wight", "secretariat"), false);
        page.navigate("/isle-of-wight/governance");
        press("Set up a board");
        terms();
        assertThat(page.locator("h1")).hasText("Keep Young People's Panel");
        seats();
        year();
    }

    private void terms() {
        type("Name", "Young People's Panel");
        type("Short name", "young-peoples-panel");
        type("Kind", "Panel");
        type("How often it meets", "Quarterly");
        to("Receive");
        page.keyboard().press("Space");
        to("Comment");
        page.keyboard().press("Space");
        type("Voting members, at least", "2");
        type("Who may read its open business", "The public, once");
        press("Set it up");
    }

    /** First with a row that nobody can read: it is named, and the rows are still there to be put right. */
    private void seats() {
        paste("Independent Chair\t\tchair\nYoung inspector\t\tleader\nParticipation worker\tchildrens-services\tin attendance");
        press("Look at them first");
        assertThat(page.locator("#errors")).containsText("Row 2: “leader” is no role.");
        paste("Independent Chair\t\tchair\nYoung inspector\t\tmember\nParticipation worker\tchildrens-services\tin attendance");
        press("Look at them first");
        assertThat(page.locator("#seats")).containsText("3 seats so far, and nothing is saved yet.");
        press("Give these seats");
        assertThat(page.locator("#seats")).containsText("The seats are given.");
        assertThat(page.locator("#seats .kept")).containsText("Participation worker In attendance, for Children's Services and Education");
    }

    private void paste(String rows) {
        to("Rows");
        page.keyboard().press("Control+A");
        page.keyboard().insertText(rows);
    }

    private void year() {
        press("Plan a year of meetings");
        type("First meeting", "05032027");
        type("None after", "02282028");
        press("Plan them");
        assertThat(page.locator("#meetings")).containsText("Left out: 3 May 2027");
        assertThat(page.locator("#meetings .kept > li")).hasCount(3);
        press("Move");
        type("New day", "08032027");
        type("Why, as members are told", "The hall is taken");
        press("Move it");
        assertThat(page.locator("#meetings")).containsText("The meeting has its new day.");
        assertThat(page.locator("#meetings .kept > li").first()).containsText("3 August 2027");
    }

    private void type(String name, String text) {
        to(name);
        page.keyboard().type(text);
    }

    /** Whatever is no fold leads to a page, which is waited for. */
    private void press(String name) {
        to(name);
        if ("SUMMARY".equals(page.evaluate("document.activeElement.tagName"))) {
            page.keyboard().press("Enter");
            return;
        }
        page.waitForRequestFinished(new Page.WaitForRequestFinishedOptions().setPredicate(
                asked -> asked.isNavigationRequest() && asked.redirectedTo() == null), () -> page.keyboard().press("Enter"));
        page.waitForLoadState();
    }

    private void to(String name) {
        for (int tabs = 0; tabs < FURTHEST; tabs++) {
            page.keyboard().press("Tab");
            if (String.valueOf(page.evaluate(FOCUSED)).startsWith(name)) {
                return;
            }
        }
        fail("no way by keyboard to " + name + " on " + page.url());
    }
}
