package touchstone.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@ExtendWith(Suite.class)
class AccessibilityTest {
    private static final Map<Person, Page> desks = new HashMap<>();
    private static Browser browser;
    private static Page visitor;
    private static Page plain;

    @BeforeAll
    static void open() {
        browser = new Browser();
        visitor = browser.desk();
        plain = browser.withoutJavaScript();
    }

    @AfterAll
    static void close() {
        browser.close();
    }

    @ParameterizedTest
    @MethodSource("touchstone.e2e.Addresses#all")
    void a_page_is_accessible_in_light_and_dark_and_fits_the_narrowest_screen(String address) {
        Browser.expectAccessibleEverywhere(visit(visitor, address));
        assertFalse(visit(plain, address).locator("main").innerText().isBlank(), "empty without JavaScript: " + address);
    }

    @ParameterizedTest
    @MethodSource("touchstone.e2e.Addresses#signedIn")
    void a_page_with_its_forms_is_accessible(Person person, String address) {
        Page page = visit(deskOf(person), address);
        Browser.unfold(page);
        Browser.expectAccessibleEverywhere(page);
    }

    @ParameterizedTest
    @MethodSource("touchstone.e2e.Addresses#refusedForms")
    void a_refused_form_says_what_to_correct_and_is_accessible(Person person, String address, String button) {
        Page page = visit(deskOf(person), address);
        Browser.unfold(page);
        page.getByText(button, new Page.GetByTextOptions().setExact(true)).first().click();
        assertThat(page.getByRole(AriaRole.ALERT)).isVisible();
        Browser.unfold(page);
        Browser.expectAccessibleEverywhere(page);
    }

    private static Page deskOf(Person person) {
        return desks.computeIfAbsent(person, browser::desk);
    }

    private static Page visit(Page page, String address) {
        assertEquals(200, page.navigate(address).status(), address);
        return page;
    }
}
