package touchstone.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A delivery group escalates a matter, the board answers, and the answer is back on the group's agenda: by keys alone. */
@ExtendWith(Suite.class)
class EscalationJourneyTest {
    private static final Person SECRETARY = new Person("stockton-on-tees", "secretariat");
    private static final String GOVERNANCE = "/api/governance/stockton-on-tees";
    private static final String TODAY = LocalDate.now(ZoneId.of("Europe/London")).toString();

    private final Browser browser = new Browser();

    @AfterEach
    void close() {
        browser.close();
    }

    @Test
    void what_a_group_escalates_the_board_answers_and_the_answer_comes_back() {
        String board = body("escalation-board", "board", "note", "approve");
        String group = body("escalation-group", "delivery-group", "note", "escalate");
        created("/bodies/" + group + "/reporting-lines", Map.of("to", board, "verbs", List.of("escalate")));
        String meeting = meeting(group, "06:00", "06:30");
        String above = meeting(board, "06:30", "07:00");
        String next = meeting(group, "07:00", "07:30");
        String item = created(meeting + "/items", Map.of("title", "Caseloads", "verb", "note"));
        open(meeting, group);

        Page page = browser.desk(SECRETARY);
        page.navigate("/stockton-on-tees" + meeting + "/live?item=" + item);
        rest(page, "e");
        page.locator("#escalation-" + item + "-reason").fill("Two more posts are asked for");
        page.getByText("Escalate it to escalation-board").press("Enter");
        assertThat(page.locator("#item")).containsText("It is escalated.");
        decide(page, "escalate", "To ask for two posts");
        assertThat(page.locator("#live-record")).containsText("escalation-group escalated it to escalation-board");
        Browser.unfold(page);
        Browser.expectAccessibleEverywhere(page);
        page.navigate("/stockton-on-tees/governance");
        assertThat(page.locator("#waiting")).containsText("escalation-group waits for an answer from escalation-board.");

        open(above, board);
        String asked = SECRETARY.api().get(GOVERNANCE + above).path("items.findAll { it.origin == 'escalation' }[1].id");
        page.navigate("/stockton-on-tees" + above + "/live?item=" + asked);
        assertThat(page.locator("#live-record")).containsText("escalation-group escalated it to escalation-board");
        decide(page, "approve", "Two posts are found");
        page.navigate("/stockton-on-tees" + meeting);
        assertThat(page.locator("#agenda")).containsText("Carried: Two posts are found");
        page.navigate("/stockton-on-tees" + next);
        assertThat(page.locator("#agenda")).containsText("Answer of escalation-board: Caseloads");
    }

    private static void decide(Page page, String verb, String text) {
        rest(page, "d");
        page.locator("#decision-verb").selectOption(verb);
        page.locator("#decision-text").fill(text);
        page.getByText("Record the decision").press("Enter");
        assertThat(page.locator("#item")).containsText("The decision is recorded.");
    }

    /** A key outside of any field. */
    private static void rest(Page page, String key) {
        page.keyboard().press("Escape");
        page.keyboard().press(key);
    }

    private static String body(String reference, String kind, String... verbs) {
        String body = created("/bodies", Map.of("reference", reference, "name", reference, "kind", kind, "terms", Map.of("verbs", List.of(verbs), "access", "once-confirmed")));
        created("/bodies/" + body + "/members", Map.of("post", "Chair of " + reference, "role", "chair", "voting", true));
        return body;
    }

    /** Address of it, below that of an authority. */
    private static String meeting(String body, String from, String to) {
        return "/meetings/" + created("/meetings", Map.of("body", body, "kind", "ordinary", "date", TODAY, "startsAt", from, "endsAt", to));
    }

    /** With everybody there. */
    private static void open(String meeting, String body) {
        created(meeting + "/agenda-versions", Map.of());
        SECRETARY.api().post(GOVERNANCE + meeting + "/opening").then().statusCode(200);
        String seat = SECRETARY.api().get(GOVERNANCE + "/bodies/" + body + "/members").path("items[0].id");
        SECRETARY.api().body(Map.of("presence", "present")).put(GOVERNANCE + meeting + "/attendance/" + seat).then().statusCode(200);
    }

    private static String created(String collection, Map<String, ?> facts) {
        Response made = SECRETARY.api().body(facts).post(GOVERNANCE + collection);
        made.then().statusCode(201);
        return made.path("id");
    }
}
