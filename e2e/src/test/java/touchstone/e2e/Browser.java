package touchstone.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** A real Chromium, in the ways people use one. */
final class Browser implements AutoCloseable {
    private static final Map<Person, String> sessions = new ConcurrentHashMap<>();

    private final Playwright playwright = Playwright.create();
    private final com.microsoft.playwright.Browser chromium = playwright.chromium().launch(new BrowserType.LaunchOptions()
            .setExecutablePath(program())
            .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update", "--disable-sync")));

    /** A desk with a wide screen and a light theme. */
    Page desk() {
        return open(options(1280, ColorScheme.LIGHT));
    }

    Page desk(ColorScheme theme) {
        return open(options(1280, theme));
    }

    /** The narrowest screen a page must work on. */
    Page phone() {
        return open(options(320, ColorScheme.LIGHT));
    }

    Page withoutJavaScript() {
        return open(options(1280, ColorScheme.LIGHT).setJavaScriptEnabled(false));
    }

    private Page open(NewContextOptions options) {
        BrowserContext context = chromium.newContext(options);
        context.setDefaultTimeout(15_000);
        return context.newPage();
    }

    private static NewContextOptions options(int width, ColorScheme theme) {
        return new NewContextOptions().setBaseURL(Suite.address()).setViewportSize(width, 900).setColorScheme(theme);
    }

    /** A desk at which somebody has signed in before; each signs in once for all tests. */
    Page desk(Person person) {
        String session = sessions.computeIfAbsent(person, this::session);
        return open(options(1280, ColorScheme.LIGHT).setStorageState(session));
    }

    private String session(Person person) {
        Page page = desk();
        person.signIn(page);
        String session = page.context().storageState();
        page.context().close();
        return session;
    }

    /** Fails on any accessibility violation, in light, in dark and on the narrowest screen, which it must fit. */
    static void expectAccessibleEverywhere(Page page) {
        page.locator("details").evaluateAll("all => all.forEach(one => one.open = true)");
        expectAccessible(page);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        expectAccessible(page);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        page.setViewportSize(320, 900);
        expectAccessible(page);
        assertEquals(320, page.evaluate("document.documentElement.scrollWidth"), "scrolls sideways: " + page.url());
        page.setViewportSize(1280, 900);
    }

    /** Fails on any accessibility violation of the page as it is now. */
    static void expectAccessible(Page page) {
        List<String> violations = new AxeBuilder(page).analyze().getViolations().stream()
                .map(violation -> violation.getId() + ": " + violation.getHelp() + " " + violation.getNodes().get(0).getHtml()).toList();
        assertEquals(List.of(), violations, "axe on " + page.url());
    }

    /** Signs in through the page. */
    static void enter(Page page, String signIn, String password) {
        page.navigate("/sign-in");
        page.getByLabel("Sign-in").fill(signIn);
        page.getByLabel("Password").fill(password);
        page.locator("main button[type=submit], main form button").first().click();
    }

    private static Path program() {
        String named = System.getenv("CHROMIUM");
        return named != null ? Path.of(named) : Stream.of(System.getenv("PATH").split(":"))
                .flatMap(directory -> Stream.of(Path.of(directory, "chromium"), Path.of(directory, "google-chrome")))
                .filter(Files::isExecutable).findFirst().orElseThrow();
    }

    @Override
    public void close() {
        playwright.close();
    }
}
