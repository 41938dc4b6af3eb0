package touchstone.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@ExtendWith(Suite.class)
class AccessibilityTest {
    private static Browser browser;

    @BeforeAll
    static void open() {
        browser = new Browser();
    }

    @AfterAll
    static void close() {
        browser.close();
    }

    @ParameterizedTest
    @MethodSource("touchstone.e2e.Addresses#all")
    void a_page_is_accessible_in_light_and_dark_and_fits_the_narrowest_screen(String address) {
        Page light = visit(browser.desk(), address);
        Browser.expectAccessible(light);
        Browser.expectAccessible(visit(browser.desk(ColorScheme.DARK), address));
        Page phone = visit(browser.phone(), address);
        Browser.expectAccessible(phone);
        assertEquals(320, phone.evaluate("document.documentElement.scrollWidth"), "scrolls sideways: " + address);
        assertTrue(!visit(browser.withoutJavaScript(), address).locator("main").innerText().isBlank(), "empty without JavaScript");
    }

    private static Page visit(Page page, String address) {
        assertEquals(200, page.navigate(address).status(), address);
        return page;
    }
}
