package touchstone.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** From one meeting to the next, with the keyboard: minutes circulated, commented on, confirmed and corrected; an agenda built and published. */
@ExtendWith(Suite.class)
class PreparedMeetingJourneyTest {
    private static final Person SECRETARY = new Person("stockton-on-tees", "secretariat");
    private static final Person DIRECTOR = new Person("stockton-on-tees", "director");
    private static final String GOVERNANCE = "/api/governance/stockton-on-tees";
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/London"));

    private final Browser browser = new Browser();

    @AfterEach
    void close() {
        browser.close();
    }

    @Test
    void the_minutes_of_one_meeting_are_confirmed_by_the_next_whose_agenda_is_built_by_keys() {
        String body = created("/bodies", Map.of("reference", "year-board", "name", "Year Board", "kind", "board",
                "terms", Map.of("verbs", List.of("note", "challenge"), "quorum", Map.of("members", 1), "access", "once-confirmed")));
        String chair = created("/bodies/" + body + "/members", Map.of("post", "Independent Chair", "role", "chair", "voting", true));
        String first = created("/meetings", Map.of("body", body, "kind", "ordinary", "date", TODAY.minusDays(1).toString(), "enteredFromPaper", true));
        hold(first, created("/meetings/" + first + "/items", Map.of("title", "Progress of the plan", "verb", "note")), chair);
        String second = created("/meetings", Map.of("body", body, "kind", "ordinary", "date", TODAY.toString(), "startsAt", "10:00", "endsAt", "11:00"));

        Page page = browser.desk(SECRETARY);
        page.navigate("/stockton-on-tees/meetings/" + first);
        page.getByText("Circulate the minutes as they stand").press("Enter");
        assertThat(page.locator("main")).containsText("The minutes are circulated as they stand.");
        comment(first);

        page.navigate("/stockton-on-tees/meetings/" + second);
        assertThat(page.locator(".building")).containsText(Pattern.compile("3\\. Minutes of the meeting of \\d+ \\w+ \\d{4}"));
        page.locator("#item-title").evaluate("field => field.closest('details').open = true");
        page.locator("#item-verb").selectOption("challenge");
        page.locator("#item-minutesPlanned").fill("20");
        page.locator("#item-title").fill("Audits of case files");
        page.keyboard().press("Enter");
        assertThat(page.locator("#agenda")).containsText("20 minutes are planned of 60, so 40 minutes can still be given; 6 items have no time.");
        assertThat(page.locator(".building")).containsText("6. Audits of case files");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Move up item 6")).press("Enter");
        assertThat(page.locator(".building")).containsText("5. Audits of case files");
        assertThat(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Move up item 5"))).isFocused();
        page.keyboard().press("Enter");
        assertThat(page.locator(".building")).containsText("4. Audits of case files");
        Browser.unfold(page);
        Browser.expectAccessibleEverywhere(page);

        page.navigate("/stockton-on-tees/meetings/" + second);
        page.getByText("Publish the agenda").first().press("Enter");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Publish the agenda")).press("Enter");
        assertThat(page.locator("#agenda")).containsText("The agenda is published.");
        page.getByText("Open the meeting").press("Enter");
        page.getByLabel("Came").selectOption("present");
        page.getByText("Save the roll").press("Enter");
        assertThat(page.locator("#live-roll")).containsText("Quorate");

        page.navigate("/stockton-on-tees/meetings/" + first);
        assertThat(page.locator("#agenda")).containsText("It was May, not June.");
        page.locator("summary", new Page.LocatorOptions().setHasText("Confirm the minutes")).press("Enter");
        page.locator("#confirmation-atMeeting").selectOption(second);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Confirm the minutes")).press("Enter");
        assertThat(page.locator("main")).containsText("Held, minutes confirmed");
        page.locator("summary", new Page.LocatorOptions().setHasText("Correct the minute of item 1")).press("Enter");
        page.getByLabel("How it is to be read").fill("Noted. Audits are due in May.");
        page.getByLabel("Why").fill("The month was wrong");
        page.getByText("Record the correction").press("Enter");
        assertThat(page.locator("#corrections")).containsText("Audits are due in May.");
        Browser.unfold(page);
        Browser.expectAccessibleEverywhere(page);
    }

    private void comment(String meeting) {
        Page page = browser.desk(DIRECTOR);
        page.navigate("/stockton-on-tees/meetings/" + meeting);
        page.locator("summary", new Page.LocatorOptions().setHasText("Comment on item 1")).press("Enter");
        page.getByLabel("What is to be said of this minute").fill("It was May, not June.");
        page.getByText("Send the comment").press("Enter");
        assertThat(page.locator("#agenda")).containsText("Your comment is sent to the secretariat.");
    }

    private static void hold(String meeting, String item, String chair) {
        String at = GOVERNANCE + "/meetings/" + meeting;
        created("/meetings/" + meeting + "/agenda-versions", Map.of());
        SECRETARY.api().post(at + "/opening").then().statusCode(200);
        SECRETARY.api().body(Map.of("presence", "present")).put(at + "/attendance/" + chair).then().statusCode(200);
        SECRETARY.api().header("If-Match", "*").body(Map.of("text", "Noted. Audits are due in June.")).put(at + "/items/" + item + "/minute").then().statusCode(200);
        SECRETARY.api().post(at + "/closing").then().statusCode(200);
    }

    private static String created(String collection, Map<String, ?> facts) {
        Response made = SECRETARY.api().body(facts).post(GOVERNANCE + collection);
        made.then().statusCode(201);
        return made.path("id");
    }
}
