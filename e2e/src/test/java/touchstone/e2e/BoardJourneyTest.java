package touchstone.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A secretary sets up a board, with the keyboard alone and without scripts: terms, seats from a spreadsheet, a year of meetings. */
@ExtendWith(Suite.class)
class BoardJourneyTest {
    private static Browser browser;

    private Page page;
    private Keyboard keyboard;

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
        keyboard = new Keyboard(page);
        page.navigate("/isle-of-wight/governance");
        keyboard.press("Set up a board");
        terms();
        assertThat(page.locator("h1")).hasText("Young People's Panel: seats, year, terms and lines");
        seats();
        year();
    }

    private void terms() {
        keyboard.type("Name", "Young People's Panel");
        keyboard.type("Short name", "young-peoples-panel");
        keyboard.type("Kind", "Panel");
        keyboard.type("How often it meets", "Quarterly");
        keyboard.to("Receive");
        page.keyboard().press("Space");
        keyboard.to("Comment");
        page.keyboard().press("Space");
        keyboard.type("Voting members, at least", "2");
        keyboard.type("Who may read its open business", "The public, once");
        keyboard.press("Set it up");
    }

    /** First with a row that nobody can read: it is named, and the rows are still there to be put right. */
    private void seats() {
        keyboard.replace("Rows", "Independent Chair\t\tchair\nYoung inspector\t\tleader\nParticipation worker\tchildrens-services\tin attendance");
        keyboard.press("Look at them first");
        assertThat(page.locator("#errors")).containsText("Row 2: “leader” is no role.");
        keyboard.replace("Rows", "Independent Chair\t\tchair\nYoung inspector\t\tmember\nParticipation worker\tchildrens-services\tin attendance");
        keyboard.press("Look at them first");
        assertThat(page.locator("#seats")).containsText("3 seats so far, and nothing is saved yet.");
        keyboard.press("Give these seats");
        assertThat(page.locator("#seats")).containsText("The seats are given.");
        assertThat(page.locator("#seats .kept")).containsText("Participation worker In attendance, for Children's Services and Education");
    }

    private void year() {
        keyboard.press("Plan a year of meetings");
        keyboard.type("First meeting", "05032027");
        keyboard.type("None after", "02282028");
        keyboard.press("Plan them");
        assertThat(page.locator("#meetings")).containsText("Left out: 3 May 2027");
        assertThat(page.locator("#meetings .kept > li")).hasCount(3);
        keyboard.press("Move");
        keyboard.type("New day", "08032027");
        keyboard.type("Why, as members are told", "The hall is taken");
        keyboard.press("Move it");
        assertThat(page.locator("#meetings")).containsText("The meeting has its new day.");
        assertThat(page.locator("#meetings .kept > li").first()).containsText("3 August 2027");
    }
}
