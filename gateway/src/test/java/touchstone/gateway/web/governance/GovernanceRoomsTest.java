package touchstone.gateway.web.governance;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static touchstone.platform.testing.http.RequestSpecification.given;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import touchstone.contracts.Role;
import touchstone.gateway.Callers;
import touchstone.gateway.Recorded;
import touchstone.platform.testing.http.RequestSpecification;

/** Governance's home and the page of each of its subjects. */
@QuarkusTest
@TestProfile(Recorded.Profile.class)
class GovernanceRoomsTest {
    private static final String ROOMS = "/isle-of-wight/governance";
    private static final String LOGGED = ROOMS + "/actions/01a1fcd0-0940-7cd5-899c-5e95efafeb12";
    private static final String HELD = "01a1fcd0-08fd-705f-8114-59d2f8768000";
    private static final String BOARD = "01a1fccf-ed19-71fa-9a4d-db695b4d8de3";
    private static String password;

    @BeforeEach
    void councilWithASecretary() {
        if (password == null) {
            Callers.council("isle-of-wight");
            password = Callers.open("isle-of-wight", "rooms", Role.SECRETARIAT).then().statusCode(201).extract().path("password");
        }
    }

    @AfterEach
    void everythingIsTakenAgain() {
        Recorded.refusal = null;
        Recorded.instead = UnaryOperator.identity();
    }

    @Test
    void home_says_what_is_missing_of_the_next_meeting_and_until_when() {
        visitor().get(ROOMS + "?asAt=2013-04-10").then().statusCode(200).body(allOf(containsString("in 13 days"),
                containsString("The agenda is due in 5 days, by 15 April 2013."), not(containsString("12 March 2013</b>")), not(containsString("Overdue log actions"))));
    }

    @Test
    void a_meeting_of_the_past_is_never_next() {
        Document home = Jsoup.parse(secretary().get(ROOMS).asString());
        assertEquals(List.of(), home.select("#next li").eachText());
        assertTrue(home.select("#next .empty").text().startsWith("No meeting is to come. The latest on record is Improvement Board, 21 May 2013"), home.select("#next").text());
    }

    @Test
    void the_secretariat_finds_its_drafts_and_what_is_overdue() {
        secretary().get(ROOMS).then().body(allOf(containsString("My drafts"), containsString("The minutes are a draft."), containsString("Finish the audits."),
                containsString("Head of Audit")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"actions", "risks", "letters", "actions/01a1fcd0-0940-7cd5-899c-5e95efafeb12", "risks/01a1fcd0-0940-7cd5-899c-5e95efafeb13"})
    void what_is_kept_from_the_public_asks_it_to_sign_in(String room) {
        visitor().followRedirects(false).get(ROOMS + "/" + room).then().statusCode(303).header("Location", containsString("/sign-in?next="));
        visitor().get(ROOMS).then().body(not(containsString(ROOMS + "/actions")));
    }

    @Test
    void the_map_says_as_a_drawing_and_in_words_who_reports_to_whom() {
        Document map = Jsoup.parse(visitor().get(ROOMS + "/map?asAt=2013-04-01").then().statusCode(200).extract().asString());
        assertTrue(map.select("#bodies").text().contains("reports to Cabinet, which may note"), map.text());
        assertEquals(List.of("Cabinet", "Improvement Board", "Delivery Group"), map.select("svg[role=img] text").eachText().subList(0, 3));
        assertEquals(1, map.select("svg[role=img] .report").size());
        assertEquals(0, map.select("main [style]").size());
    }

    @Test
    void the_year_shows_its_months_and_where_the_latest_meeting_is() {
        visitor().get(ROOMS + "/year?year=2013").then().statusCode(200).body(allOf(containsString("<h2>March</h2>"), containsString("<h2>May</h2>"), not(containsString("Plan a meeting"))));
        visitor().get(ROOMS + "/year?year=20").then().statusCode(422);
        secretary().get(ROOMS + "/year?year=2013&asAt=2013-06-01").then().body(not(containsString("Plan a meeting")));
    }

    @Test
    void a_sunday_is_pointed_out_before_a_meeting_is_planned_for_it() {
        RequestSpecification sunday = planning("2013-03-31");
        Recorded.written = "";
        String page = sunday.post(ROOMS + "/year").then().statusCode(422).body(allOf(containsString("31 March 2013 is a Sunday."), containsString("once more"))).extract().asString();
        assertEquals("", Recorded.written);
        assertEquals("2013-03-31", Jsoup.parse(page).select("[name=day-seen]").val());
        planning("2013-03-31").formParam("day-seen", "2013-03-31").post(ROOMS + "/year").then().statusCode(303).header("Location", endsWith("?saved=PLANNED&year=2013"));
        assertTrue(Recorded.written.contains("\"startsAt\":\"14:00"), Recorded.written);
        planning("2013-03-12").post(ROOMS + "/year").then().statusCode(303);
    }

    @Test
    void the_body_that_meets_already_is_said_and_nothing_typed_is_lost() {
        Recorded.refusal = "{\"type\": \"/problems/overlap\", \"title\": \"The body meets already at that time\", \"status\": 409, \"detail\": \"Choose another time.\"}";
        planning("2013-03-12").post(ROOMS + "/year").then().statusCode(422).body(allOf(containsString("The body meets already"), containsString("value=\"14:00\"")));
    }

    @Test
    void the_register_narrows_as_its_owner_does() {
        String page = visitor().get(ROOMS + "/decisions?verb=challenge&inForce=false&text=audit").then().statusCode(200).body(allOf(
                containsString("<option value=\"challenge\" selected>"), containsString("value=\"audit\""))).extract().asString();
        assertEquals(List.of("Approved"), standing(page));
        visitor().get(ROOMS + "/decisions?outcome=won").then().statusCode(400);
    }

    @ParameterizedTest
    @CsvSource({"outcome, carried, lost, Lost: not approved", "outcome, carried, deferred, Deferred", "outcome, carried, withdrawn, Withdrawn"})
    void what_was_not_carried_never_reads_as_approved(String field, String carried, String other, String standing) {
        Recorded.instead = told -> told.replace("\"" + field + "\": \"" + carried + "\"", "\"" + field + "\": \"" + other + "\"");
        assertEquals(List.of(standing), standing(visitor().get(ROOMS + "/decisions").asString()));
    }

    @Test
    void without_a_quorum_nothing_reads_as_approved() {
        Recorded.instead = told -> told.replace("\"recommendationOnly\": false", "\"recommendationOnly\": true");
        assertEquals(List.of("Only recommended"), standing(visitor().get(ROOMS + "/decisions").asString()));
    }

    private static List<String> standing(String page) {
        return Jsoup.parse(page).select(".register td[data-label=Outcome] b").eachText();
    }

    @Test
    void what_waits_for_an_answer_is_on_the_home_its_own_page_and_beside_its_item() {
        secretary().get(ROOMS).then().body(allOf(containsString("Waiting for an answer"), containsString("Improvement Board waits for an answer from Cabinet."),
                containsString("The answer of Cabinet is on its way back to Improvement Board.")));
        String page = secretary().get(ROOMS + "/escalations?state=raised&text=audits").then().statusCode(200).extract().asString();
        assertEquals(List.of("Raised", "Answered"), Jsoup.parse(page).select(".register td[data-label=How far] b").eachText());
        assertTrue(Jsoup.parse(page).select("option[value=raised][selected]").hasText(), page);
        assertTrue(Jsoup.parse(page).text().contains("Lost: not agreed"), page);
        secretary().get("/isle-of-wight/meetings/" + HELD).then().body(allOf(containsString("Improvement Board escalated it to Cabinet"), containsString("Two more auditors are asked for.")));
        visitor().get(ROOMS).then().body(not(containsString("Waiting for an answer")));
        secretary().get(ROOMS + "/escalations?state=lost").then().statusCode(400);
    }

    @ParameterizedTest
    @CsvSource({"/isle-of-wight/meetings/" + HELD + "/items/01a1fcd0-0940-7cd5-899c-5e95efafeb12/escalation, ?saved=ESCALATION#agenda",
        "/isle-of-wight/meetings/" + HELD + "/live-items/01a1fcd0-0940-7cd5-899c-5e95efafeb12/escalation, &saved=ESCALATION#item", LOGGED + "/escalation, ?saved=ESCALATED",
        ROOMS + "/escalations/01a1fcd0-0940-7cd5-899c-5e95efafeb51/withdrawal, ?saved=WITHDRAWN"})
    void a_matter_is_escalated_and_withdrawn_where_it_stands(String form, String there) {
        Recorded.written = "";
        secretary().formParam("reason", "Caseloads are too high").formParam("why", "Caseloads are too high").post(form).then().statusCode(303).header("Location", endsWith(there));
        assertTrue(Recorded.written.contains("Caseloads are too high"), Recorded.written);
        secretary().post(form).then().statusCode(422).body(containsString("Say "));
    }

    @Test
    void attendance_over_the_year_is_a_table_by_seat_and_by_agency_and_a_file() {
        String of = "/isle-of-wight/bodies/improvement-board";
        secretary().get(of).then().body(containsString(of + "/attendance"));
        visitor().get(of).then().body(not(containsString(of + "/attendance\"")));
        Document page = Jsoup.parse(secretary().get(of + "/attendance?year=2012").then().statusCode(200).extract().asString());
        assertEquals("Independent Chair Independent 4 3 1 0 0 0 0", page.select("#seats tbody tr").first().text());
        assertEquals(2, page.select("#agencies tbody tr").size());
        secretary().accept("text/csv").get(of + "/attendance.csv?year=2012").then().statusCode(200).header("Content-Disposition", containsString("attendance-improvement-board-2012.csv"))
                .body(containsString("\"Independent Chair\",Independent,yes,4,3,1,0,0,0,0"));
        secretary().get(of + "/attendance?kind=lunar").then().statusCode(400);
        visitor().followRedirects(false).get(of + "/attendance").then().statusCode(303);
    }

    @Test
    void an_unscored_risk_is_not_one_of_zero() {
        secretary().get(ROOMS + "/risks").then().statusCode(200).body(allOf(containsString("Not scored"), containsString("16 of 25"), not(containsString("0 of 25"))));
    }

    @ParameterizedTest
    @CsvSource({"/progress, note, Two of three are done, PROGRESS", "/re-dating, due, 2013-09-30, RE_DATED", "/closing, outcome, All done, CLOSED"})
    void what_happens_to_a_log_action_is_sent_to_its_owner(String form, String field, String value, String saved) {
        Recorded.written = "";
        secretary().formParam(field, value).formParam("reason", "Holidays").formParam("meeting", "01a1fcd0-08fd-705f-8114-59d2f8768000").post(LOGGED + form).then().statusCode(303)
                .header("Location", endsWith("?saved=" + saved));
        assertTrue(Recorded.written.contains(value), Recorded.written);
        secretary().get(LOGGED + "?saved=" + saved).then().body(containsString("role=\"status\""));
    }

    @Test
    void a_letter_shows_its_files_takes_another_and_withdraws_one() {
        String letter = ROOMS + "/letters/01a1fcd0-0940-7cd5-899c-5e95efafeb12";
        String file = "/files/01a1fcd0-0a00-7000-8000-000000000001";
        Document page = Jsoup.parse(secretary().get(letter).then().statusCode(200).extract().asString());
        assertEquals("/api/governance" + letter.replace("/governance/", "/") + file + "/content", page.select("#files a").attr("href"));
        assertTrue(page.select("#files").text().contains("Withdrawn on 3 April 2013: It was the draft."), page.select("#files").text());
        secretary().contentType("multipart/form-data").multiPart("file", "C:\\signed.pdf", "As signed".getBytes(), "application/pdf").post(letter + "/files").then().statusCode(303)
                .header("Location", endsWith("?saved=FILED"));
        assertTrue(Recorded.written.endsWith("As signed"), Recorded.written);
        secretary().contentType("multipart/form-data").multiPart("other", "x").post(letter + "/files").then().statusCode(422).body(containsString("Choose the file."));
        secretary().post(letter + file + "/withdrawal").then().statusCode(422).body(containsString("Say why, as those who read the letter are told."));
        secretary().formParam("reason", "The draft").post(letter + file + "/withdrawal").then().statusCode(303).header("Location", endsWith("?saved=WITHDRAWN"));
    }

    @Test
    void a_log_action_needs_words_and_keeps_what_was_typed() {
        secretary().formParam("due", "2013-09-30").post(ROOMS + "/actions").then().statusCode(422).body(allOf(containsString("Say what is to be done."),
                containsString("Choose the meeting that asked for it."), containsString("value=\"2013-09-30\"")));
    }

    private static RequestSpecification planning(String date) {
        return secretary().formParam("body", BOARD).formParam("kind", "ordinary").formParam("date", date).formParam("startsAt", "14:00");
    }

    private static RequestSpecification visitor() {
        return given().accept("text/html").contentType("application/x-www-form-urlencoded; charset=UTF-8");
    }

    private static RequestSpecification secretary() {
        return visitor().followRedirects(false).basicAuth("rooms", password);
    }
}
