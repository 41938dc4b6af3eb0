package touchstone.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A meeting minuted by two people at once, with the keyboard alone and a network that fails. */
@ExtendWith(Suite.class)
class LiveMeetingJourneyTest {
    private static final Person SECRETARY = new Person("isle-of-wight", "secretariat");
    private static final String GOVERNANCE = "/api/governance/isle-of-wight";
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/London"));
    private static final Pattern SAVED = Pattern.compile("Saved \\d\\d:\\d\\d");
    private static int boards;

    private final Browser browser = new Browser();
    private String meeting;

    @BeforeEach
    void a_board_that_meets_today() {
        String body = created("/bodies", Map.of("reference", "live-board-" + ++boards, "name", "Live Board", "kind", "board",
                "terms", Map.of("verbs", List.of("note", "challenge", "approve"), "quorum", Map.of("members", 2), "access", "once-confirmed")));
        for (String post : List.of("Independent Chair", "Lead Member", "Head of Audit")) {
            created("/bodies/" + body + "/members", Map.of("post", post, "role", post.endsWith("Chair") ? "chair" : "member", "voting", true));
        }
        meeting = created("/meetings", Map.of("body", body, "kind", "ordinary", "date", TODAY.toString(), "startsAt", "0%d:00".formatted(boards)));
        for (String title : List.of("Progress of the plan", "One family")) {
            created("/meetings/" + meeting + "/items", Map.of("title", title, "verb", "challenge"));
        }
        created("/meetings/" + meeting + "/agenda-versions", Map.of());
    }

    @AfterEach
    void close() {
        browser.close();
    }

    @Test
    void two_people_minute_it_and_a_cut_network_loses_nothing() {
        Page secretary = browser.desk(SECRETARY);
        openAndCallTheRoll(secretary);
        Page deputy = browser.desk();
        signInAsDeputy(deputy);
        deputy.navigate(secretary.url());

        write(secretary, "The chair asked for dates.");
        assertThat(status(secretary)).hasText(SAVED);
        assertThat(minute(deputy)).hasValue("The chair asked for dates.");
        write(deputy, " They are given by May.");
        assertThat(secretary.locator("#minute-others")).containsText("Deputy secretary is writing here");
        assertThat(minute(secretary)).hasValue("The chair asked for dates. They are given by May.");

        secretary.context().setOffline(true);
        write(secretary, " Audit agrees.");
        assertThat(status(secretary)).containsText("kept on this device");
        write(deputy, " Police do not.");
        assertThat(status(deputy)).hasText(SAVED);
        secretary.context().setOffline(false);
        assertThat(secretary.locator("#minute-theirs")).containsText("given by May. Police do not.");
        assertThat(minute(secretary)).hasValue("The chair asked for dates. They are given by May. Audit agrees.");
        Browser.expectAccessibleEverywhere(secretary);
        secretary.getByText("Put theirs before mine").press("Enter");
        assertThat(status(secretary)).hasText(SAVED);
        assertThat(minute(deputy)).hasValue(Pattern.compile(".*Police do not\\..*Audit agrees\\.", Pattern.DOTALL));
    }

    @Test
    void what_is_typed_outlives_the_page_and_the_session() {
        Page page = browser.desk();
        SECRETARY.signIn(page);
        openAndCallTheRoll(page);
        page.context().setOffline(true);
        write(page, "Half a sentence");
        assertThat(status(page)).containsText("kept on this device");
        Page again = page.context().newPage();
        page.close();
        again.context().setOffline(false);
        again.navigate("/isle-of-wight/meetings/" + meeting + "/live");
        assertThat(minute(again)).hasValue("Half a sentence");
        assertThat(status(again)).hasText(SAVED);

        again.context().clearCookies();
        write(again, " and the other half");
        assertThat(status(again)).containsText("You are signed out");
        again.getByText("Sign in again").press("Enter");
        String[] known = Suite.person("isle-of-wight", "secretariat");
        Browser.enterHere(again, known[0], known[1]);
        assertThat(minute(again)).hasValue("Half a sentence and the other half");
        assertThat(status(again)).hasText(SAVED);
    }

    @Test
    void the_keyboard_alone_records_votes_arrivals_what_is_to_be_done_and_what_is_exempt() {
        Page page = browser.desk(SECRETARY);
        openAndCallTheRoll(page);
        write(page, "Audit is behind.\nAudit reports in May");
        page.keyboard().press("Escape");
        page.keyboard().press("l");
        assertThat(page.locator("#log-text")).hasValue("Audit reports in May");
        page.locator("#log-seat").selectOption(new SelectOption().setLabel("Head of Audit"));
        page.getByText("Raise it").press("Enter");
        assertThat(page.locator("#item")).containsText("The log action is raised");
        assertThat(page.locator("#live-record")).containsText("Audit reports in May");

        rest(page, "v");
        page.locator("#decision-verb").selectOption("approve");
        page.locator("#decision-text").fill("The second phase begins");
        page.getByLabel("Independent Chair").selectOption("in-favour");
        page.getByLabel("Lead Member").selectOption("against");
        page.getByText("Record the decision").press("Enter");
        assertThat(page.locator("#errors")).containsText("equal");
        page.locator("#decision-outcome").selectOption("lost");
        page.getByText("Record the decision").press("Enter");
        assertThat(page.locator("#live-record")).containsText("The second phase begins");
        assertThat(page.locator("#live-record")).containsText("Lead Member: against");

        rest(page, "r");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Arrives now Head of Audit")).press("Enter");
        assertThat(page.locator("#live-roll")).containsText(Pattern.compile("Head of Audit present, from \\d\\d:\\d\\d"));
        assertThat(page.locator("#live-roll")).containsText("3 voting members are present");

        assertThat(page.locator(".htmx-settling")).hasCount(0); // the answer moves the focus as it settles
        rest(page, "n");
        assertThat(page.locator("#item-title")).containsText("2. ");
        assertThat(minute(page)).isFocused();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("\\d+\\. One family"))).press("Enter");
        assertThat(page.locator("#item-title")).containsText("One family");
        rest(page, "x");
        page.locator("#exclusion-paragraph").selectOption("2");
        page.locator("#exclusion-reason").fill("One family could be recognised");
        page.locator("#exclusion-resolution").fill("To exclude the public");
        page.locator("#exclusion-verb").selectOption("approve");
        page.getByText("Resolve to exclude the public").press("Enter");
        assertThat(page.locator("#live-item")).containsText("Exempt under paragraph 2");
        rest(page, "?");
        Browser.unfold(page);
        Browser.expectAccessibleEverywhere(page);
    }

    private void openAndCallTheRoll(Page page) {
        page.navigate("/isle-of-wight/meetings/" + meeting);
        page.getByText("Open the meeting").press("Enter");
        assertThat(page.locator("#roll")).containsText("The meeting is open");
        for (String post : List.of("Independent Chair", "Lead Member")) {
            page.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName(post)).getByLabel("Came").selectOption("present");
        }
        page.getByText("Save the roll").press("Enter");
        assertThat(page.locator("#roll")).containsText("The roll is saved");
        assertThat(page.locator("#live-roll")).containsText("2 voting members are present");
    }

    /** What is typed by the keys, at the end of the minute. */
    private static void write(Page page, String words) {
        rest(page, "m");
        assertThat(minute(page)).isFocused();
        page.keyboard().press("Control+End");
        page.keyboard().type(words);
    }

    /** A key outside of any field. */
    private static void rest(Page page, String key) {
        page.keyboard().press("Escape");
        page.keyboard().press(key);
    }

    private static Locator minute(Page page) {
        return page.getByLabel("What was said and done");
    }

    private static Locator status(Page page) {
        return page.locator("#minute-status");
    }

    private static void signInAsDeputy(Page page) {
        Response known = Person.ADMINISTRATOR.api().body(Map.of("signIn", "deputy-" + boards, "post", "Deputy secretary", "roles", List.of("secretariat")))
                .post("/api/authorities/isle-of-wight/accounts");
        known.then().statusCode(201);
        Browser.enter(page, "deputy-" + boards, known.path("password"));
    }

    private static String created(String collection, Map<String, ?> facts) {
        Response made = SECRETARY.api().body(facts).post(GOVERNANCE + collection);
        made.then().statusCode(201);
        return made.path("id");
    }
}
