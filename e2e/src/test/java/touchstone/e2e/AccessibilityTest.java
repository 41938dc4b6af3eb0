package touchstone.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Looks at two pages at once: most of the time goes into the rules, which run in the page. */
@ExtendWith(Suite.class)
class AccessibilityTest {
    private static final ThreadLocal<Office> OFFICE = ThreadLocal.withInitial(Office::new);

    /** The desks of one thread, since a browser serves the thread that started it; they stay until all browsers end. */
    private static final class Office {
        private final Browser browser = new Browser();
        private final Page visitor = browser.desk();
        private final Page plain = browser.withoutJavaScript();
        private final Map<Person, Page> desks = new HashMap<>();

        Page deskOf(Person person) {
            return desks.computeIfAbsent(person, browser::desk);
        }
    }

    @ParameterizedTest
    @Execution(ExecutionMode.CONCURRENT)
    @MethodSource("touchstone.e2e.Addresses#all")
    void a_page_is_accessible_in_light_and_dark_and_fits_the_narrowest_screen(String address) {
        Browser.expectAccessibleEverywhere(visit(OFFICE.get().visitor, address));
        assertFalse(visit(OFFICE.get().plain, address).locator("main").innerText().isBlank(), "empty without JavaScript: " + address);
    }

    @ParameterizedTest
    @Execution(ExecutionMode.CONCURRENT)
    @MethodSource("touchstone.e2e.Addresses#signedIn")
    void a_page_with_its_forms_is_accessible(Person person, String address) {
        Page page = visit(OFFICE.get().deskOf(person), address);
        Browser.unfold(page);
        Browser.expectAccessibleEverywhere(page);
    }

    @ParameterizedTest
    @Execution(ExecutionMode.CONCURRENT)
    @MethodSource("touchstone.e2e.Addresses#refusedForms")
    void a_refused_form_says_what_to_correct_and_is_accessible(Person person, String address, String button) {
        Page page = visit(OFFICE.get().deskOf(person), address);
        Browser.unfold(page);
        page.getByText(button, new Page.GetByTextOptions().setExact(true)).first().click();
        assertThat(page.getByRole(AriaRole.ALERT)).isVisible();
        Browser.unfold(page);
        Browser.expectAccessibleEverywhere(page);
    }

    /** Who is asked to come again does. */
    private static Page visit(Page page, String address) {
        int status = page.navigate(address).status();
        for (int time = 0; time < 3 && status == 503; time++) {
            status = page.navigate(address).status();
        }
        assertEquals(200, status, address);
        return page;
    }
}
