package touchstone.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;

/** A real Chromium, started once for all tests of a thread, in the ways people use one. Whoever opens pages closes them. */
final class Browser implements AutoCloseable {
    /** In milliseconds; for a machine on which several of these run beside all that they look at. */
    private static final double PATIENCE = 15_000;

    private static final Map<Person, String> sessions = new ConcurrentHashMap<>();
    private static final Queue<Playwright> started = new ConcurrentLinkedQueue<>();
    private static final ThreadLocal<com.microsoft.playwright.Browser> chromium = ThreadLocal.withInitial(Browser::start);

    private final List<BrowserContext> contexts = new ArrayList<>();

    private static com.microsoft.playwright.Browser start() {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
        Playwright playwright = Playwright.create();
        started.add(playwright);
        return playwright.chromium().launch(new BrowserType.LaunchOptions().setExecutablePath(program()).setArgs(List.of(
                "--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update", "--disable-sync")));
    }

    /** Ends every Chromium, when no test is left. */
    static void quit() {
        started.forEach(Playwright::close);
    }

    /** A desk with a wide screen and a light theme. */
    Page desk() {
        return open(options());
    }

    Page withoutJavaScript() {
        return open(options().setJavaScriptEnabled(false));
    }

    private Page open(NewContextOptions options) {
        BrowserContext context = chromium.get().newContext(options);
        contexts.add(context);
        context.setDefaultTimeout(PATIENCE);
        return context.newPage();
    }

    private static NewContextOptions options() {
        return new NewContextOptions().setBaseURL(Suite.address()).setViewportSize(1280, 900).setColorScheme(ColorScheme.LIGHT);
    }

    /** A desk at which somebody has signed in before; each signs in once for all tests. */
    Page desk(Person person) {
        return desk(person, true);
    }

    Page desk(Person person, boolean scripts) {
        String session = sessions.computeIfAbsent(person, this::session);
        return open(options().setStorageState(session).setJavaScriptEnabled(scripts));
    }

    private String session(Person person) {
        Page page = desk();
        person.signIn(page);
        return page.context().storageState();
    }

    /** Opens whatever is folded away, forms above all. */
    static void unfold(Page page) {
        page.locator("details").evaluateAll("all => all.forEach(one => one.open = true)");
    }

    /** Fails on any accessibility violation on a wide screen in light and on the narrowest in dark, which the page must fit. */
    static void expectAccessibleEverywhere(Page page) {
        expectAccessible(page);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        page.setViewportSize(320, 900);
        expectAccessible(page);
        assertEquals(320, page.evaluate("document.documentElement.scrollWidth"), "scrolls sideways: " + page.url());
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        page.setViewportSize(1280, 900);
    }

    /** In one go, without a page of its own for the result, which only pages with frames need. */
    private static void expectAccessible(Page page) {
        List<String> violations = new AxeBuilder(page).setLegacyMode(true).analyze().getViolations().stream()
                .map(violation -> violation.getId() + ": " + violation.getHelp() + " " + violation.getNodes().get(0).getHtml()).toList();
        assertEquals(List.of(), violations, "axe on " + page.url());
    }

    /** The row of a table that a reference heads: "R4". */
    static Locator row(Page page, String reference) {
        return page.locator("main table tr").filter(new Locator.FilterOptions().setHas(
                page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(reference).setExact(true))));
    }

    /** Signs in through the page. */
    static void enter(Page page, String signIn, String password) {
        page.navigate("/sign-in");
        enterHere(page, signIn, password);
    }

    /** Signs in where the page for that is shown. */
    static void enterHere(Page page, String signIn, String password) {
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
        contexts.forEach(BrowserContext::close);
    }
}
