package touchstone.gateway.web.outline;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import touchstone.contracts.Role;
import touchstone.gateway.Browser;
import touchstone.gateway.Callers;
import touchstone.gateway.Recorded;
import touchstone.platform.testing.http.ValidatableResponse;

@QuarkusTest
@TestProfile(Recorded.Profile.class)
class OutlinePagesTest {
    private static final String ALL = "/isle-of-wight/plan/outlines";
    private static final String PLAN = "/isle-of-wight/plan/improvement-action-plan/outline";
    private static Browser manager;
    private static Browser secretary;

    @BeforeEach
    void councilWithAManager() {
        if (manager == null) {
            Callers.council("isle-of-wight");
            Callers.administrator().body("{\"slug\": \"childrens-services\", \"name\": \"Children’s Services\", \"kind\": \"council\"}").post("/api/authorities/isle-of-wight/agencies");
            manager = signedIn("outline-manager", Role.PROGRAMME_MANAGER);
            secretary = signedIn("outline-secretary", Role.SECRETARIAT);
        }
        Recorded.written = null;
    }

    @AfterEach
    void everythingIsTakenAgain() {
        Recorded.refusal = null;
        Recorded.instead = UnaryOperator.identity();
    }

    private static Browser signedIn(String signIn, Role role) {
        return Browser.signedIn(signIn, Callers.open("isle-of-wight", signIn, role).then().statusCode(201).extract().path("password"));
    }

    @Test
    void a_plan_is_drawn_up_by_its_manager_and_nobody_else() {
        manager.asks().get("/isle-of-wight/plan").then().body(containsString("href=\"" + ALL + "\""));
        secretary.asks().get("/isle-of-wight/plan").then().body(not(containsString("href=\"" + ALL + "\"")));
        manager.asks().get(ALL).then().statusCode(200).body(allOf(containsString("href=\"" + PLAN + "\""), containsString("1 approved version")));
        secretary.asks().get(ALL).then().statusCode(403);
        secretary.asks().get(PLAN).then().statusCode(403);
        manager.asks().get("/isle-of-wight/plan/nothing/outline").then().statusCode(404);
    }

    @Test
    void it_shows_how_the_plan_is_divided_and_how_often_is_reported() {
        manager.asks().get(PLAN).then().statusCode(200).body(allOf(containsString("<b>2</b> Longer term <span class=\"small quiet\">waits for Phase 1: First things"),
                containsString("<b>W1</b> Quality of practice"), containsString("Updates are owed: <b>Monthly</b>, from 1 March 2013."), not(containsString("Publish the plan"))));
    }

    @Test
    void a_draft_says_what_the_public_will_see_before_it_is_published() {
        Recorded.instead = told -> told.replace("\"state\": \"published\"", "\"state\": \"draft\"").replace("\"correct\",", "\"correct\", \"publish\",");
        manager.asks().get(PLAN).then().body(allOf(containsString("Everybody will see the plan with"), containsString("Only people of this authority see it.")));
        manager.submit(PLAN + "/publication", Map.of()).then().statusCode(303).header("Location", endsWith("/outline?done=PUBLISHED#main"));
    }

    @Test
    void a_plan_that_gets_another_name_is_found_under_it() {
        manager.submit(PLAN + "/correction", Map.of("version", "1", "title", "Improvement plan", "reference", "improvement-plan")).then()
                .statusCode(303).header("Location", endsWith("/plan/improvement-plan/outline?done=CORRECTED#main"));
        manager.submit(PLAN + "/correction", Map.of("version", "1", "title", "", "reference", "improvement-plan")).then().statusCode(422).body(containsString("Say what people call it."));
    }

    @Test
    void a_pasted_table_is_looked_at_and_then_added_whole() {
        String rows = "By when\tTask\tRef\tLed by\tAnswers\nJune/July 2013\tAudit every open case\tA9.1\tChildren’s Services\tR2\n23/04/2013\tWrite it down\tA9.2\tchildrens-services\t";
        paste(rows, "look").statusCode(200).body(allOf(containsString("<b>2 actions</b> so far, and nothing is saved yet."), containsString("June/July 2013"), containsString("late after 31 Jul 2013")));
        assertNull(Recorded.written);
        paste(rows, "").statusCode(303).header("Location", endsWith("?done=ACTIONS#actions"));
        assertTrue(Recorded.written.contains("\"reference\":\"A9.1\"") && Recorded.written.contains("\"dueFrom\":\"2013-06-01\",\"dueWords\":\"June/July 2013\"")
                && Recorded.written.contains("\"reference\":\"A9.2\""), Recorded.written);
    }

    @Test
    void each_row_that_cannot_be_taken_is_named_and_nothing_typed_is_lost() {
        paste("A9.1\tAudit every open case\tpolice of nowhere\t31/04/2013", "").statusCode(422).body(allOf(containsString("Row 1: “police of nowhere” is no agency here."),
                containsString("Row 1: “31/04/2013” under Due is no date."), containsString("A9.1\tAudit every open case")));
        Recorded.refusal = """
                {"type": "/problems/invalid-input", "title": "Please correct the input", "status": 422, "detail": "No.",
                 "errors": [{"field": "actions[0].reference", "detail": "is used already: choose another"}]}""";
        paste("Ref\tTask\tLed by\nA9.1\tAudit\tchildrens-services", "").statusCode(422).body(containsString("Row 2: The reference is used already: choose another."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "csv"})
    void what_was_taken_away_and_comes_back_as_it_was_has_nothing_to_change(String format) {
        manager.asks().get("/isle-of-wight/plan?overdue=true").then().body(containsString("/isle-of-wight/plan." + format + "?by=recommendation&amp;overdue=true"));
        byte[] taken = manager.asks().accept("*/*").get("/isle-of-wight/plan." + format).asByteArray();
        send(taken).statusCode(200).body(allOf(containsString("Nothing to change: the plan holds"), containsString("Reference\tAction\tLead agency\tDue\tRecommendation"
                + "\tOwner\tWith\tWorkstream\tPhase\tCounts\tNow due\tState\tDays late\tLast update")));
        assertNull(Recorded.written);
    }

    @Test
    void what_is_taken_away_is_what_the_page_is_narrowed_to() {
        manager.asks().accept("*/*").header("X-Correlation-Id", "narrowed-export").get("/isle-of-wight/plan.csv?overdue=true&text=narrowed").then().statusCode(200)
                .header("Content-Disposition", containsString("actions-isle-of-wight.csv"));
        assertTrue(Recorded.asked("narrowed-export").stream().anyMatch(asked -> asked.contains("/actions?") && asked.contains("overdue=true") && asked.contains("text=narrowed")
                && asked.contains("limit=200")), Recorded.asked("narrowed-export").toString());
    }

    @Test
    void an_action_that_the_plan_holds_otherwise_is_named_with_what_differs() {
        paste("Ref\tTask\tBy when\nA2.1\tSomething else\t1/1/1999", "look").statusCode(422)
                .body(containsString("Row 2: A2.1 is in the plan already, with another Action, Due. Change it on its own page, or take the row out."));
    }

    @Test
    void a_messy_file_is_mended_by_what_is_said_of_its_cells() {
        byte[] file = workbook(List.of("Plan after the visit"), List.of(), List.of("By when", "Led by", "Task", "Ref", "Answers", "Lead officer", "How many"),
                List.of(LocalDate.of(2013, 4, 23), "Children’s Services", "Audit \"every\" open case\nand say so", "A9.1", "R2", "Head of Audit", "29 of 73 audits"),
                List.of("Q2 2013/14", "childrens-services", "Write it down", "A9.2"), List.of("TBC", "childrens-services", "Read it", "A9.3"),
                List.of("Ongoing", "childrens-services", "Keep it", "A9.4"), List.of("31/04/2013", "childrens-services", "Close it", "A9.5"),
                List.of("TBC", "Police / Health", "Close it", "A9.6"), List.of("TBC", "childrens-services", "Close it", "A9.7", "R2", "Head of A / Head of B"),
                List.of("TBC", "childrens-services", "Close it", "A9.8", "R2", "Head of A", "R"));
        send(file).statusCode(422).body(allOf(List.of(containsString("Row 8: “31/04/2013” under Due is no date."), containsString("Row 9: “Police / Health” is no agency here."),
                containsString("Row 10: “Head of A / Head of B” are several owners."), containsString("Row 11: “R” counts nothing."),
                not(containsString("Row 4:")), not(containsString("Row 5:")), not(containsString("Row 6:")), not(containsString("Row 7:")), containsString("2013-04-23\tChildren’s Services\t"))));
        assertNull(Recorded.written);
        send(new byte[0]).statusCode(422).body(containsString("Choose the file."));
        send("{\u0000}".getBytes(StandardCharsets.UTF_8)).statusCode(422).body(containsString("This is no spreadsheet."));
    }

    @Test
    void an_empty_table_is_there_to_be_filled_in_by_who_adds_actions() {
        manager.asks().accept("*/*").get("/isle-of-wight/plan/actions.csv").then().statusCode(200)
                .body(containsString("Reference,Action,\"Lead agency\",Due,Recommendation,Owner,With,Workstream,Phase,Counts"));
        secretary.asks().accept("*/*").get("/isle-of-wight/plan/actions.csv").then().statusCode(403);
    }

    @Test
    void what_a_recommendation_is_to_change_is_written_down_on_its_page() {
        String ask = "/isle-of-wight/recommendations/R2";
        secretary.asks().get(ask).then().body(not(containsString("Say how you will know")));
        manager.submit(ask + "/outcomes", Map.of("text", "Children are heard")).then().statusCode(303).header("Location", endsWith("?saved=OUTCOME#expected"));
        manager.submit(ask + "/measures", Map.of("text", "Audits", "indicator", "protection-audits")).then().statusCode(303);
        assertTrue(Recorded.written.contains("\"indicator\":\"touchstone:metrics:indicator:protection-audits\""), Recorded.written);
        manager.submit(ask + "/outcomes", Map.of("text", "")).then().statusCode(422).body(containsString("Say what will be different for children."));
    }

    private static ValidatableResponse paste(String rows, String look) {
        return manager.submit(PLAN + "/actions", Map.of("table", rows, "look", look)).then();
    }

    private static ValidatableResponse send(byte[] file) {
        return manager.asks().contentType("multipart/form-data").multiPart("csrf", manager.csrf()).multiPart("file", "actions.xlsx", file).post(PLAN + "/actions/sheet").then();
    }

    private static byte[] workbook(List<?>... rows) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(bytes, "Test", null)) {
            Worksheet sheet = book.newWorksheet("Plan");
            for (int row = 0; row < rows.length; row++) {
                for (int column = 0; column < rows[row].size(); column++) {
                    if (rows[row].get(column) instanceof LocalDate day) {
                        sheet.value(row, column, day);
                        sheet.style(row, column).format("dd/mm/yyyy").set();
                    } else {
                        sheet.value(row, column, rows[row].get(column).toString());
                    }
                }
            }
        } catch (IOException unwritable) {
            throw new IllegalStateException(unwritable);
        }
        return bytes.toByteArray();
    }
}
