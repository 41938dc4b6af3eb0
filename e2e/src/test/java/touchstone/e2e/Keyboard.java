package touchstone.e2e;

import static org.junit.jupiter.api.Assertions.fail;

import com.microsoft.playwright.Page;

/** Somebody who has no mouse. */
record Keyboard(Page page) {
    /** What has the focus, as it is called: by its label, or by what stands on a button or a link. */
    private static final String FOCUSED = """
            () => { const on = document.activeElement; const label = on.labels && on.labels[0];
                    return (label ? label.textContent : on.ariaLabel ?? on.textContent).trim().replace(/\\s+/g, ' '); }""";
    private static final int FURTHEST = 300;

    void type(String name, String text) {
        to(name);
        page.keyboard().type(text);
    }

    /** Puts a text in the place of what stands there. */
    void replace(String name, String text) {
        to(name);
        page.keyboard().press("Control+A");
        page.keyboard().insertText(text);
    }

    /** Whatever is no fold leads to a page, which is waited for. */
    void press(String name) {
        to(name);
        if ("SUMMARY".equals(page.evaluate("document.activeElement.tagName"))) {
            page.keyboard().press("Enter");
            return;
        }
        page.waitForRequestFinished(new Page.WaitForRequestFinishedOptions().setPredicate(
                asked -> asked.isNavigationRequest() && asked.redirectedTo() == null), () -> page.keyboard().press("Enter"));
        page.waitForLoadState();
    }

    /** Goes on until what is called so has the focus. */
    void to(String name) {
        for (int tabs = 0; tabs < FURTHEST; tabs++) {
            page.keyboard().press("Tab");
            if (String.valueOf(page.evaluate(FOCUSED)).startsWith(name)) {
                return;
            }
        }
        fail("no way by keyboard to " + name + " on " + page.url());
    }
}
