package touchstone.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@ExtendWith(Suite.class)
class AccessibilityTest {
    private static Browser browser;
    private static Page light;
    private static Page dark;
    private static Page phone;
    private static Page plain;

    @BeforeAll
    static void open() {
        browser = new Browser();
        light = browser.desk();
        dark = browser.desk(ColorScheme.DARK);
        phone = browser.phone();
        plain = browser.withoutJavaScript();
    }

    @AfterAll
    static void close() {
        browser.close();
    }

    @ParameterizedTest
    @MethodSource("touchstone.e2e.Addresses#all")
    void a_page_is_accessible_in_light_and_dark_and_fits_the_narrowest_screen(String address) {
        for (Page page : List.of(light, dark, phone)) {
            Browser.expectAccessible(visit(page, address));
        }
        assertEquals(320, phone.evaluate("document.documentElement.scrollWidth"), "scrolls sideways: " + address);
        assertFalse(visit(plain, address).locator("main").innerText().isBlank(), "empty without JavaScript: " + address);
    }

    @ParameterizedTest
    @MethodSource("touchstone.e2e.Addresses#signedIn")
    void a_page_with_its_forms_is_accessible(Person person, String address) {
        try (BrowserContext desk = browser.desk(person).context()) {
            Browser.expectAccessibleEverywhere(visit(desk.pages().get(0), address));
        }
    }

    @ParameterizedTest
    @MethodSource("touchstone.e2e.Addresses#refusedForms")
    void a_refused_form_says_what_to_correct_and_is_accessible(Person person, String address, String button) {
        try (BrowserContext desk = browser.desk(person).context()) {
            Page page = visit(desk.pages().get(0), address);
            page.locator("details").evaluateAll("all => all.forEach(one => one.open = true)");
            page.getByText(button, new Page.GetByTextOptions().setExact(true)).first().click();
            assertThat(page.getByRole(AriaRole.ALERT)).isVisible();
            Browser.expectAccessibleEverywhere(page);
        }
    }

    private static Page visit(Page page, String address) {
        assertEquals(200, page.navigate(address).status(), address);
        return page;
    }
}
