package touchstone.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import io.restassured.response.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A programme manager draws up a plan from nothing, with the keyboard and without scripts, from a spreadsheet that others filled in. */
@ExtendWith(Suite.class)
class PlanJourneyTest {
    private static final String STOCKTON = "/api/plans/stockton-on-tees";
    private static final String HOME = "/api/authorities/drawn-up";
    private static final String HEADINGS = "Lead\tBy when\tAction to be taken\tRef\tLead officer\tAnswers\tHow many";
    private static String password;

    @BeforeAll
    static void a_council_with_an_inspection_and_the_agencies_of_another() {
        post("/api/authorities", Map.of("slug", "drawn-up", "name", "Drawn Up"));
        List<Map<String, String>> agencies = given().get("/api/authorities/stockton-on-tees/agencies").path("items");
        agencies.forEach(one -> post(HOME + "/agencies", Map.of("slug", one.get("slug"), "name", one.get("name"), "kind", one.get("kind"))));
        password = post(HOME + "/accounts", Map.of("signIn", "draws.up", "post", "Programme manager", "roles", List.of("programme-manager"))).path("password");
    }

    private static Response post(String address, Map<String, ?> body) {
        Response made = Person.ADMINISTRATOR.api().body(body).post(address);
        made.then().statusCode(201);
        return made;
    }

    @Test
    void a_plan_is_begun_divided_filled_from_a_messy_spreadsheet_and_published() {
        try (Browser browser = new Browser()) {
            Page visitor = browser.desk();
            Page page = browser.withoutJavaScript();
            Browser.enter(page, "draws.up", password);
            Keyboard keyboard = new Keyboard(page);
            begin(page, keyboard);
            divide(page, keyboard);
            fill(page, keyboard);
            visitor.navigate("/drawn-up/plan");
            assertThat(visitor.locator("main")).containsText("once a plan is published");
            keyboard.press("Publish the plan");
            assertThat(page.locator("main")).containsText("The plan is published.");
            visitor.navigate("/drawn-up/plan");
            assertThat(visitor.locator("main")).containsText("58 actions: 0 completed");
            visitor.navigate("/drawn-up/actions/S1");
            assertThat(visitor.locator(".facts")).containsText("First said: June or July 2013");
        }
    }

    private static void begin(Page page, Keyboard keyboard) {
        page.navigate("/drawn-up/plan");
        keyboard.press("Draw up the plan");
        keyboard.type("Title", "Plan after the visit");
        keyboard.type("Short name", "after-the-visit");
        keyboard.press("Begin it as a draft");
        assertThat(page.locator("main")).containsText("The plan is begun as a draft");
    }

    private static void divide(Page page, Keyboard keyboard) {
        keyboard.press("Add a phase");
        keyboard.type("What it is called", "First things");
        keyboard.press("Add the phase");
        assertThat(page.locator("#phases")).containsText("1 First things");
        keyboard.press("Add a workstream");
        keyboard.type("What it is called", "Practise");
        keyboard.press("Add the workstream");
        assertThat(page.locator("#workstreams")).containsText("W1 Practise");
        keyboard.press("Correct W1");
        keyboard.replace("What it is called", "Practice");
        keyboard.press("Put it right");
        assertThat(page.locator("#workstreams")).containsText("W1 Practice");
        keyboard.press("Say how often is reported");
        keyboard.type("How often", "Monthly");
        keyboard.press("Settle it");
        assertThat(page.locator("#facts")).containsText("Updates are owed: Monthly");
    }

    /** Eight faults, each put right by what is said of it; the last can be found only once the others are. */
    private static void fill(Page page, Keyboard keyboard) {
        List<String> rows = rows();
        List<String> messy = new ArrayList<>(rows);
        messy.set(0, messy.get(0).replace("Lead officer", "RAG"));
        spoil(messy, 1, 0, "Both of them / Police");
        spoil(messy, 2, 1, "31/04/2013");
        spoil(messy, 3, 2, "");
        spoil(messy, 4, 3, "");
        spoil(messy, 5, 5, "R99");
        spoil(messy, 6, 6, "most of them");
        keyboard.press("Send a spreadsheet of actions");
        page.getByLabel("The spreadsheet").setInputFiles(new FilePayload("plan.xlsx", "application/octet-stream", workbook(messy)));
        keyboard.press("Look at its rows");
        assertThat(page.locator("#errors")).containsText("Row 1: the heading “RAG” is not known.");
        assertThat(page.locator("#errors")).containsText("Row 2: “Both of them / Police” is no agency here.");
        assertThat(page.locator("#errors")).containsText("Row 3: “31/04/2013” under Due is no date.");
        assertThat(page.locator("#errors")).containsText("Row 4: nothing under Action.");
        assertThat(page.locator("#errors")).containsText("Row 5: nothing under Reference.");
        assertThat(page.locator("#errors")).containsText("Row 6: “R99” under Recommendation is not known.");
        assertThat(page.locator("#errors")).containsText("Row 7: “most of them” counts nothing.");
        assertEquals(String.join("\n", messy).strip(), page.getByLabel("Rows").inputValue().strip());

        List<String> twice = new ArrayList<>(rows);
        spoil(twice, 58, 3, "s2");
        keyboard.replace("Rows", String.join("\n", twice));
        keyboard.press("Add these actions");
        assertThat(page.locator("#errors")).containsText("Row 59: The reference is used already: choose another than s2.");

        keyboard.replace("Rows", String.join("\n", rows));
        keyboard.press("Look at them first");
        assertThat(page.locator("#actions")).containsText("58 actions so far, and nothing is saved yet.");
        keyboard.press("Add these actions");
        assertThat(page.locator("#actions")).containsText("The actions are added.");
        assertEquals("58 actions", page.locator("#actions p a").first().textContent());
    }

    /** The 58 actions of another council's plan, under the headings of a spreadsheet; the first with a vague date. */
    private static List<String> rows() {
        List<Map<String, ?>> actions = given().get(STOCKTON + "/actions?limit=200").path("items");
        List<String> rows = new ArrayList<>(List.of(HEADINGS));
        for (int i = 0; i < actions.size(); i++) {
            Map<String, ?> action = actions.get(i);
            rows.add(String.join("\t", (String) action.get("leadAgency"), i == 0 ? "June or July 2013" : "23/04/2013", ((String) action.get("text")).replace('"', '”'),
                    "S" + (i + 1), "Head of Service", "", i == 5 ? "29 of 73 audits" : ""));
        }
        return rows;
    }

    private static byte[] workbook(List<String> rows) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(bytes, "Test", null)) {
            Worksheet sheet = book.newWorksheet("Plan");
            for (int row = 0; row < rows.size(); row++) {
                String[] cells = rows.get(row).split("\t", -1);
                for (int column = 0; column < cells.length; column++) {
                    sheet.value(row, column, cells[column]);
                }
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        return bytes.toByteArray();
    }

    private static void spoil(List<String> rows, int row, int cell, String with) {
        String[] cells = rows.get(row).split("\t", -1);
        cells[cell] = with;
        rows.set(row, String.join("\t", cells));
    }
}
