package touchstone.gateway.web.governance;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static touchstone.platform.testing.http.RequestSpecification.given;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import touchstone.contracts.Role;
import touchstone.gateway.Callers;
import touchstone.gateway.Recorded;
import touchstone.platform.testing.http.RequestSpecification;

@QuarkusTest
@TestProfile(Recorded.Profile.class)
class GovernancePagesTest {
    private static final String AHEAD = "/isle-of-wight/meetings/01a1fcd0-08fd-705f-8114-59d2f87680a3";
    private static final String HELD = "/isle-of-wight/meetings/01a1fcd0-08fd-705f-8114-59d2f8768000";
    private static final String FIRST = "01a1fcd0-0940-7cd5-899c-5e95efafeb12";
    private static final String SECOND = "01a1fcd0-0940-7cd5-899c-5e95efafeb14";
    private static final String CHAIR = "01a1fccf-f231-75b9-a306-b17745a56346";
    private static String password;

    @BeforeEach
    void councilWithASecretary() {
        if (password == null) {
            Callers.council("isle-of-wight");
            password = Callers.open("isle-of-wight", "secretary", Role.SECRETARIAT).then().statusCode(201).extract().path("password");
        }
    }

    @AfterEach
    void everythingIsTakenAgain() {
        Recorded.refusal = null;
        Recorded.instead = UnaryOperator.identity();
    }

    @Test
    void a_body_shows_what_it_may_do_and_why_it_meets_less_often() {
        visitor().get("/isle-of-wight/bodies/improvement-board").then().statusCode(200).body(allOf(
                containsString("Receive, note and challenge."), containsString("5 voting members"), containsString("Vice-chair"),
                containsString("the day of the decision is not recorded"), containsString("Consulted: Members of the board.")));
    }

    @Test
    void before_a_meeting_its_page_says_what_is_missing() {
        secretary().get(AHEAD + "?asAt=2013-04-10").then().statusCode(200).body(allOf(containsString("Due in 5 days"),
                containsString("The agenda is not published."), containsString("Item 1 has no presenter.")));
    }

    @Test
    void after_a_meeting_minute_and_decision_stand_beside_the_item() {
        visitor().get(HELD).then().statusCode(200).body(allOf(containsString("44 audits are outstanding."),
                containsString("5 in favour, 0 against, 1 abstained"), containsString("It stands as a recommendation."),
                containsString("/isle-of-wight/recommendations/R2\">Recommendation R2")));
    }

    @Test
    void what_was_changed_after_the_meeting_shows_as_changed() {
        visitor().get(HELD).then().statusCode(200).body(containsString("Item 1, 14 March 2013, Board secretary: <del>43 audits are outstanding.</del> <ins>44 audits"));
    }

    @Test
    void on_a_date_before_it_a_meeting_is_still_ahead() {
        visitor().get(HELD + "?asAt=2013-03-06").then().statusCode(200).body(allOf(containsString("Agenda published"),
                not(containsString("44 audits")), not(containsString("5 in favour"))));
    }

    @Test
    void of_an_exempt_item_the_title_shows() {
        visitor().get(HELD).then().body(allOf(containsString("2. One family"), containsString("Exempt under paragraph 2 of Schedule 12A")));
    }

    @Test
    void only_the_secretariat_is_offered_forms_and_none_for_the_past() {
        visitor().get(AHEAD).then().body(not(containsString("<textarea")));
        secretary().get(AHEAD).then().body(containsString("Add an item to the agenda"));
        secretary().get(AHEAD + "?asAt=2013-04-10").then().body(not(containsString("Add an item to the agenda")));
        visitor().formParam("title", "Anything").followRedirects(false).post(AHEAD + "/items").then().statusCode(401)
                .body(containsString("You are not signed in"));
    }

    @Test
    void an_item_is_added_and_the_page_shown_anew() {
        item("20", "Audits of case files").post(AHEAD + "/items").then().statusCode(303).header("Location", endsWith("?saved=ITEM#agenda"));
        assertTrue(Recorded.written.startsWith("POST /api/governance") && Recorded.written.contains("\"Audits of case files\""), Recorded.written);
        secretary().get(AHEAD + "?saved=ITEM").then().body(containsString("The item is on the agenda."));
    }

    @Test
    void what_was_typed_comes_back_with_the_errors_at_their_fields() {
        item("first", "Audits of <files>").post(AHEAD + "/items").then().statusCode(422).body(allOf(
                containsString("value=\"Audits of &lt;files&gt;\""), containsString("value=\"first\""), containsString("role=\"alert\""),
                containsString("href=\"#item-minutesPlanned\""), containsString("id=\"item-minutesPlanned-error\"")));
    }

    @Test
    void a_minute_names_the_version_that_was_read() {
        minute("All of them are read.").post(HELD + "/items/" + FIRST + "/minute").then().statusCode(303)
                .header("Location", endsWith("/live?item=" + FIRST + "&saved=MINUTE#item"));
        assertTrue(Recorded.written.contains("/items/" + FIRST + "/minute \"4\""), Recorded.written);
    }

    @Test
    void what_the_owner_refuses_loses_nothing() {
        Recorded.refusal = """
                {"type": "/problems/stale", "title": "Someone else saved first", "status": 409, "detail": "Someone else saved first."}""";
        minute("All of them are read.").post(HELD + "/items/" + FIRST + "/minute").then().statusCode(422).body(allOf(
                containsString("All of them are read.</textarea>"), containsString("<h2>Someone else saved first</h2>"), containsString("href=\"#minute\""),
                containsString("<h3>As it is saved now</h3><p class=\"minute\" id=\"minute-now\">44 audits are outstanding.</p>")));
    }

    @Test
    void a_decision_takes_all_three_counts_or_none() {
        decision().formParam("votes.inFavour", "5").post(HELD + "/decisions").then().statusCode(422)
                .body(allOf(containsString("Give all three counts"), containsString("Finish them.</textarea>")));
        decision().formParam("options", "Wait\nAsk again").post(HELD + "/decisions").then().statusCode(303);
        assertTrue(Recorded.written.contains("[\"Wait\",\"Ask again\"]"), Recorded.written);
    }

    @Test
    void an_item_is_moved_by_a_button_and_changed_without_losing_where_it_came_from() {
        secretary().formParam("item", FIRST).formParam("after", SECOND).post(AHEAD + "/agenda-order").then().statusCode(303).header("Location", endsWith("?saved=ORDER#agenda"));
        assertTrue(Recorded.written.contains("\"after\":\"" + SECOND), Recorded.written);
        Recorded.instead = told -> told.replace("\"origin\": \"business\"", "\"origin\": \"backlog\"");
        Recorded.refusal = "{\"type\": \"/problems/no\", \"title\": \"No\", \"status\": 409, \"detail\": \"No.\"}";
        item("20", "Audits").formParam("version", "0").post(AHEAD + "/items/" + FIRST + "/change").then().statusCode(422);
        assertTrue(Recorded.written.contains("\"origin\":\"backlog\"") && Recorded.written.contains("touchstone:plans:recommendation"), Recorded.written);
    }

    @Test
    void what_is_proposed_is_put_on_the_agenda_with_where_it_came_from() {
        secretary().get(AHEAD).then().body(allOf(containsString("What schools need"), containsString("deferred until further notice"), containsString("No item has a time yet.")));
        item("15", "What schools need").formParam("kind", "business").formParam("origin", "backlog").formParam("source", "touchstone:governance:agenda-item:" + FIRST)
                .post(AHEAD + "/items").then().statusCode(303);
        assertTrue(Recorded.written.contains("\"source\":\"touchstone:governance:agenda-item:" + FIRST), Recorded.written);
    }

    @Test
    void the_papers_of_an_item_stand_with_it_in_their_versions() {
        secretary().get(AHEAD).then().body(allOf(containsString("/papers/01a1fcd0-0950-7cd5-899c-5e95efafeb12/file?number=2\">What the audits found</a>"),
                containsString("PDF, 340 kB, version 2; earlier:"), containsString("File a paper")));
    }

    @Test
    void members_vote_by_name() {
        decision().formParam("vote-" + CHAIR, "against").post(HELD + "/decisions").then().statusCode(303);
        assertTrue(Recorded.written.contains("\"ballots\":[{\"seat\":\"" + CHAIR + "\",\"vote\":\"against\"}]"), Recorded.written);
    }

    @Test
    void who_leaves_is_off_the_roll_from_now_on() {
        Recorded.refusal = "{\"type\": \"/problems/no\", \"title\": \"No\", \"status\": 422, \"detail\": \"No.\", \"errors\": [{\"field\": \"leftAt\", \"detail\": \"must be after the arrival\"}]}";
        secretary().formParam("item", FIRST).formParam("presence-" + CHAIR, "present").formParam("now", "leaves-" + CHAIR).post(HELD + "/attendance").then().statusCode(422)
                .body(containsString("The departure must be after the arrival."));
        assertTrue(Recorded.written.matches("PUT .*/attendance/" + CHAIR + ".*\"leftAt\":\"\\d\\d:\\d\\d.*"), Recorded.written);
    }

    @Test
    void the_public_is_excluded_only_by_a_resolution_that_stands() {
        Recorded.instead = told -> told.replace("\"inForce\": true", "\"inForce\": false");
        exclusion().post(HELD + "/items/" + FIRST + "/exclusion").then().statusCode(303).header("Location", containsString("saved=NOT_EXCLUDED"));
        assertTrue(Recorded.written.contains("/decisions"), Recorded.written);
        Recorded.instead = UnaryOperator.identity();
        exclusion().post(HELD + "/items/" + FIRST + "/exclusion").then().statusCode(303).header("Location", containsString("saved=EXCLUDED"));
        assertTrue(Recorded.written.contains("/items/" + FIRST + "/exclusion") && Recorded.written.contains("\"paragraph\":2"), Recorded.written);
    }

    @Test
    void the_public_reads_the_live_page_without_forms_or_what_is_not_confirmed() {
        visitor().get(HELD + "/live").then().statusCode(200).body(allOf(containsString("1. Audits of case files"), not(containsString("<textarea")), not(containsString("data-writing"))));
        secretary().get(HELD + "/live?item=" + FIRST).then().statusCode(200).body(allOf(containsString("data-minute=\"/api/governance" + HELD + "/items/" + FIRST + "/minute\""),
                containsString("1 voting member is present")));
        visitor().put(HELD + "/live/writing/" + FIRST).then().statusCode(401);
    }

    private static RequestSpecification exclusion() {
        return secretary().formParam("paragraph", "2").formParam("reason", "One family").formParam("verb", "note").formParam("resolution", "To exclude the public");
    }

    private static RequestSpecification visitor() {
        return given().accept("text/html").contentType("application/x-www-form-urlencoded; charset=UTF-8");
    }

    private static RequestSpecification secretary() {
        return visitor().followRedirects(false).basicAuth("secretary", password);
    }

    private static RequestSpecification item(String minutes, String title) {
        return secretary().formParam("minutesPlanned", minutes).formParam("title", title).formParam("verb", "challenge");
    }

    private static RequestSpecification minute(String text) {
        return secretary().formParam("version", "4").formParam("text", text);
    }

    private static RequestSpecification decision() {
        return secretary().formParam("item", FIRST).formParam("verb", "challenge").formParam("text", "Finish them.");
    }
}
