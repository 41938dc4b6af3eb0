package touchstone.gateway.web.plan;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.stringContainsInOrder;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static touchstone.platform.testing.http.RequestSpecification.given;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import touchstone.gateway.Callers;
import touchstone.gateway.Recorded;
import touchstone.platform.testing.http.RequestSpecification;

@QuarkusTest
@TestProfile(Recorded.Profile.class)
class PlanPagesTest {
    private static final String THEN = "?asAt=2013-03-12";
    private static String secret;

    @BeforeEach
    void councilWithAnAgency() {
        if (secret != null) {
            return;
        }
        Callers.council("isle-of-wight");
        String agencies = "/api/authorities/isle-of-wight";
        Callers.administrator().body("{\"slug\": \"childrens-services\", \"name\": \"Children’s Services\", \"kind\": \"council\"}")
                .post(agencies + "/agencies");
        secret = Callers.administrator().body("{\"agency\": \"childrens-services\", \"label\": \"case system\"}")
                .post(agencies + "/credentials").then().statusCode(201).extract().path("secret");
    }

    @AfterEach
    void everyoneAnswersAgain() {
        Recorded.silent = "nobody";
        Recorded.refusal = null;
    }

    @Test
    void the_front_page_says_how_things_stand_and_why() {
        visitor().get("/isle-of-wight" + THEN).then().statusCode(200)
                .body(containsString("Of 1 recommendation none is embedded, none is on track and 1 is at risk."))
                .body(containsString("44 outstanding")).body(containsString("/isle-of-wight/recommendations/R2" + THEN));
    }

    @Test
    void filters_stand_in_the_address() {
        visitor().get("/isle-of-wight" + THEN + "&status=red").then().statusCode(200).body(containsString("None of that kind"));
        visitor().get("/isle-of-wight" + THEN + "&status=amber").then().body(not(containsString("None of that kind")));
    }

    @Test
    void another_date_keeps_the_filters_of_the_address() {
        visitor().get("/isle-of-wight/plan" + THEN + "&by=agency&overdue=true").then().statusCode(200)
                .body(containsString("<input type=\"hidden\" name=\"by\" value=\"agency\"><input type=\"hidden\" name=\"overdue\" value=\"true\">"
                        + "<div><label for=\"asAt\">"));
    }

    @Test
    void a_row_opens_in_place_with_a_part_of_the_recommendations_own_page() {
        String story = visitor().get("/isle-of-wight/recommendations/R2/story" + THEN).then().statusCode(200).extract().asString();
        String page = visitor().get("/isle-of-wight/recommendations/R2" + THEN).asString();
        assertTrue(!story.contains("<html") && story.contains("How we will know") && page.contains(story.strip()), story);
    }

    @Test
    void when_the_figures_are_away_the_page_says_so_and_stands() {
        Recorded.silent = "/api/metrics/";
        visitor().get("/isle-of-wight" + THEN).then().statusCode(200)
                .body(containsString("The figures cannot be reached just now"));
        given().get("/api/status/isle-of-wight" + THEN).then().statusCode(200)
                .body("recommendations[0].status", equalTo("grey"))
                .body("recommendations[0].figures.known", equalTo(false))
                .body("unknown", hasItem(containsString("figures")));
    }

    @Test
    void when_the_plan_is_away_the_page_still_stands() {
        Recorded.silent = "/api/plans/";
        visitor().get("/isle-of-wight" + THEN).then().statusCode(200).body(containsString("The plan cannot be reached just now"));
    }

    @Test
    void the_plan_is_grouped_as_asked() {
        visitor().get("/isle-of-wight/plan" + THEN + "&by=agency").then().statusCode(200).body(containsString("<h2>Children’s Services</h2>"));
        visitor().get("/isle-of-wight/plan" + THEN).then().body(containsString("29 of 73 child protection audits"));
    }

    @Test
    void groups_are_counted_by_their_owner_and_lead_to_what_is_in_them() {
        visitor().get("/isle-of-wight/plan" + THEN).then().statusCode(200).body(allOf(
                containsString("3 actions: 0 completed, 1 overdue; nothing was reported yet on 1."),
                containsString("/isle-of-wight/plan?by=recommendation&amp;recommendation=01a1fcb1-bbcf-7492-a5c6-9d36a531c703&amp;asAt=2013-03-12")));
    }

    @Test
    void the_owner_is_asked_for_one_page_with_the_filters_of_the_address() {
        String listed = asked("/isle-of-wight/plan?by=phase&agency=police&state=in-progress&overdue=true&phase=&workstream=&text=audit")
                .stream().filter(one -> one.contains("/actions?")).findFirst().orElseThrow();
        assertTrue(listed.contains("agency=police") && listed.contains("state=in-progress") && listed.contains("overdue=true")
                && listed.contains("text=audit") && !listed.contains("phase=") && !listed.contains("after="), listed);
    }

    @Test
    void titles_are_read_without_rating_anything() {
        assertTrue(asked("/isle-of-wight/plan").stream().anyMatch(one -> one.contains("/titles")));
        assertTrue(asked("/isle-of-wight/plan").stream().noneMatch(one -> one.contains("/recommendations")));
    }

    @Test
    void the_pages_that_follow_the_first_count_nothing_anew() {
        assertTrue(asked("/isle-of-wight/plan?by=phase").stream().anyMatch(one -> one.contains("/actions/summary")));
        assertEquals(3, asked("/isle-of-wight/plan?by=phase&after=QTE").size(), "plans, titles, and one page of actions");
        visitor().get("/isle-of-wight/plan?by=phase&after=QTE").then().body(containsString("From the beginning, where all are counted"));
    }

    @Test
    void what_was_left_empty_in_the_form_of_filters_narrows_nothing() {
        visitor().get("/isle-of-wight/plan?by=agency&agency=&state=&workstream=&phase=&text=&asAt=").then().statusCode(200)
                .body(allOf(containsString("A2.1"), not(containsString("Show all"))));
    }

    @Test
    void the_next_page_keeps_the_filters() {
        Callers.council("stockton-on-tees");
        visitor().get("/stockton-on-tees/plan?by=phase&state=in-progress").then().statusCode(200).body(allOf(
                containsString("Next 50"), containsString("/stockton-on-tees/plan?by=phase&amp;state=in-progress&amp;after=QTE\"")));
    }

    @Test
    void an_action_tells_what_happened_to_it_the_latest_first() {
        agency().get("/isle-of-wight/actions/A2.1").then().statusCode(200).body(stringContainsInOrder("Reopened by Scrutiny Committee",
                "Forty audits were never done", "Signed off by Improvement Board, cited from paper", "Changed by Programme manager", "Police → Children’s Services",
                "In no phase → Phase 1 First things", "decided by Improvement Board", "28 February 2013 → 31 March 2013", "claims “in progress”"));
        visitor().get("/isle-of-wight/actions/A2.1").then().body(allOf(containsString("Signed off by"), not(containsString("Changed by"))));
    }

    @Test
    void what_happened_later_is_not_told_as_at_a_date() {
        agency().get("/isle-of-wight/actions/A2.1" + THEN).then().statusCode(200)
                .body(allOf(containsString("Changed by Programme manager"), not(containsString("Reopened by")), not(containsString("Signed off by"))));
    }

    @Test
    void only_the_agency_that_leads_an_action_is_offered_the_form() {
        visitor().get("/isle-of-wight/actions/A2.1").then().statusCode(200).body(not(containsString("Post an update")));
        agency().get("/isle-of-wight/actions/A2.1").then().statusCode(200).body(containsString("Post an update"));
        agency().get("/isle-of-wight/actions/A2.1" + THEN).then().body(not(containsString("Post an update")));
    }

    @Test
    void an_update_is_posted_and_the_page_shown_anew() {
        update("All of them are audited.", "2026-01-15", "73").followRedirects(false).post("/isle-of-wight/actions/A2.1/updates")
                .then().statusCode(303).header("Location", endsWith("/isle-of-wight/actions/A2.1?posted=true#updates"));
        assertTrue(Recorded.written.contains("All of them are audited."), Recorded.written);
    }

    @Test
    void a_quantity_left_empty_is_not_spoken_of() {
        agency().get("/isle-of-wight/actions/A2.1").then().body(containsString("29 of 73 as last accepted; leave empty if that stands"));
        update("The auditors have gone on.", "2026-01-15", "").followRedirects(false).post("/isle-of-wight/actions/A2.1/updates")
                .then().statusCode(303);
        assertTrue(Recorded.written.contains("\"counts\":[{\"of\":\"section 47 audits\",\"done\":30,\"total\":30}]"), Recorded.written);
    }

    @Test
    void a_draft_is_kept_with_whatever_is_missing() {
        update("Half of it", "", "30").formParam("then", "draft").followRedirects(false).post("/isle-of-wight/actions/A2.1/updates")
                .then().statusCode(303).header("Location", endsWith("/isle-of-wight/actions/A2.1#post"));
        assertTrue(Recorded.written.startsWith("PUT ") && Recorded.written.contains("Half of it"), Recorded.written);
    }

    @Test
    void what_was_typed_comes_back_with_the_errors_at_their_fields() {
        update("Nearly all of them are audited.", "soon", "many").post("/isle-of-wight/actions/A2.1/updates").then().statusCode(422)
                .body(allOf(containsString("Nearly all of them are audited.</textarea>"), containsString("value=\"many\""),
                        containsString("id=\"post-asAt-error\""), containsString("href=\"#post-counts[1].done\""), containsString("role=\"alert\"")));
    }

    @Test
    void what_the_owner_refuses_is_told_at_its_field_as_well() {
        Recorded.refusal = """
                {"type": "/problems/invalid", "title": "Some of it needs correcting", "status": 422,
                 "detail": "Nothing was saved.", "errors": [{"field": "asAt", "detail": "must not be in the future"}]}""";
        update("All of them will be.", "2026-01-15", "73").post("/isle-of-wight/actions/A2.1/updates").then().statusCode(422)
                .body(containsString("must not be in the future")).body(containsString("All of them will be.</textarea>"));
    }

    @Test
    void in_place_its_own_part_of_the_answer_is_shown() {
        update("", "2026-01-15", "73").header("HX-Request", "true").post("/isle-of-wight/actions/A2.1/updates").then().statusCode(422)
                .body(allOf(containsString("hx-select=\"#progress\""), containsString("<div id=\"errors\"><div class=\"errors\""), containsString("Say what was done")));
    }

    /** What the owners are asked for when that page is. */
    private static List<String> asked(String page) {
        String request = UUID.randomUUID().toString();
        visitor().header("X-Correlation-Id", request).get(page).then().statusCode(200);
        return Recorded.asked(request);
    }

    private static RequestSpecification visitor() {
        return given().accept("text/html");
    }

    private static RequestSpecification agency() {
        return visitor().header("Authorization", "Bearer " + secret);
    }

    private static RequestSpecification update(String narrative, String asAt, String audited) {
        return agency().contentType("application/x-www-form-urlencoded; charset=UTF-8").formParam("narrative", narrative)
                .formParam("claimed", "in-progress").formParam("asAt", asAt).formParam("counts[0].done", "30").formParam("counts[1].done", audited);
    }
}
