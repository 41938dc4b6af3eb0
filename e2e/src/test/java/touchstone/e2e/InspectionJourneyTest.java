package touchstone.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A programme manager enters an inspection from nothing, with the keyboard alone and without scripts. */
@ExtendWith(Suite.class)
class InspectionJourneyTest {
    private static final String DRAFT = "/southampton/inspections/monitoring-2012-11";
    private static final String ASKS = "\tTalk to each child alone\twithin three months\tChildren's Services and Learning\nM2\tWrite down why a plan ends\t%s\tchildrens-services";

    @Test
    void an_inspection_is_recorded_with_what_it_asks_for_and_published() {
        try (Browser browser = new Browser()) {
            Page visitor = browser.desk();
            Page page = browser.desk(new Person("southampton", "programme-manager"), false);
            Keyboard keyboard = new Keyboard(page);
            record(page, keyboard);
            paste(page, keyboard);
            correct(page, keyboard);
            assertEquals(404, visitor.navigate(DRAFT).status());
            keyboard.press("Publish it");
            assertThat(page.getByRole(AriaRole.STATUS).first()).containsText("The inspection is published.");
            assertThat(page.getByText("Correct")).hasCount(0);
            visitor.navigate("/southampton/recommendations/M1");
            visitor.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Monitoring visit")).click();
            assertThat(visitor.locator("#asks")).containsText("Talk to each child alone and believe what they say");
            assertThat(visitor.locator("#themes")).containsText("Visits are written up within a day.");
        }
    }

    private static void record(Page page, Keyboard keyboard) {
        page.navigate("/southampton/plan");
        keyboard.press("Inspections");
        keyboard.press("Record an inspection");
        keyboard.type("Title", "Monitoring visit");
        keyboard.type("Short name", "monitoring-2012-11");
        keyboard.type("Kind", "Monitoring visit");
        keyboard.type("Who looked", "Ofsted");
        keyboard.type("Report published", "11142012");
        keyboard.press("Record it as a draft");
        assertThat(page.locator("main")).containsText("The inspection is recorded as a draft.");
        keyboard.press("Add a strength or a gap");
        keyboard.type("Which", "Strength");
        keyboard.type("What was found", "Visits are written up within a day.");
        keyboard.press("Add it");
        assertThat(page.locator("#themes")).containsText("The finding is added.");
    }

    /** First with a timescale that nobody knows: the row is named, and all of them are still there. */
    private static void paste(Page page, Keyboard keyboard) {
        keyboard.replace("Rows", "M1" + ASKS.formatted("soon"));
        keyboard.press("Look at them first");
        assertThat(page.locator("#errors")).containsText("Row 2: “soon” is no timescale.");
        keyboard.replace("Rows", "M1" + ASKS.formatted("ongoing"));
        keyboard.press("Look at them first");
        assertThat(page.locator("#asks")).containsText("2 recommendations so far, and nothing is saved yet.");
        keyboard.press("Add these recommendations");
        assertThat(page.locator("#asks")).containsText("The recommendations are added.");
        assertThat(page.locator("#asks")).containsText("Within 3 months, by 14 February 2013 · led by Children's Services and Learning");
    }

    private static void correct(Page page, Keyboard keyboard) {
        keyboard.press("Correct M1");
        keyboard.replace("The inspectors’ words", "Talk to each child alone and believe what they say");
        keyboard.press("Put it right");
        assertThat(page.locator("#asks")).containsText("The recommendation was put right.");
    }
}
