package touchstone.gateway.web.review;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.stringContainsInOrder;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static touchstone.platform.testing.http.RequestSpecification.given;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import touchstone.contracts.Role;
import touchstone.gateway.Callers;
import touchstone.gateway.Recorded;
import touchstone.platform.testing.http.RequestSpecification;

@QuarkusTest
@TestProfile(Recorded.Profile.class)
class ReviewPagesTest {
    private static final String QUEUE = "/isle-of-wight/review";
    private static final String ACTION = "01a1fcb1-d069-7bbc-a14c-ace21a8ce4d1";
    private static final String FIRST = "01a1fd00-debe-7a6c-823d-fa7200d3d5f4";
    private static final String SECOND = "01a1fd01-debe-7a6c-823d-fa7200d3d5f4";
    private static String managers;
    private static String partners;

    @BeforeEach
    void aManagerAndAPartner() {
        if (managers == null) {
            Callers.council("isle-of-wight");
            managers = Callers.open("isle-of-wight", "reviewer", Role.PROGRAMME_MANAGER).then().statusCode(201).extract().path("password");
            partners = Callers.open("isle-of-wight", "constable", Role.PARTNER).then().statusCode(201).extract().path("password");
        }
    }

    @AfterEach
    void everythingIsTakenAgain() {
        Recorded.refusal = null;
    }

    @Test
    void the_claim_stands_beside_what_was_accepted_last_with_the_changed_words_marked() {
        manager().get(QUEUE).then().statusCode(200).body(allOf(containsString("Update 1 of 2"), containsString("before: in progress"),
                containsString("now 73"), containsString("<ins>"), containsString("<del>"), containsString("data-key=\"a\""),
                containsString(QUEUE + "?update=" + SECOND)));
    }

    @Test
    void the_next_one_is_shown_when_asked_for_and_the_oldest_when_it_waits_no_more() {
        manager().get(QUEUE + "?update=" + SECOND).then().body(allOf(containsString("Update 2 of 2"), containsString("Nothing was accepted on this action before.")));
        manager().get(QUEUE + "?update=" + ACTION).then().body(containsString("Update 1 of 2"));
    }

    @Test
    void what_it_says_nothing_of_is_unchanged_and_held_against_a_claim_of_completion() {
        manager().get(QUEUE + "?update=" + SECOND).then().body(stringContainsInOrder("<b>Completed</b>",
                "12 of 30 section 47 audits", "18 outstanding", "does not say", "29 of 73 child protection audits", "44 outstanding", "does not say"));
    }

    @Test
    void accepting_leads_to_the_next() {
        form().formParam("next", SECOND).post(QUEUE + "/" + ACTION + "/" + FIRST + "/acceptance").then().statusCode(303)
                .header("Location", endsWith(QUEUE + "?done=ACCEPTED&update=" + SECOND));
        assertTrue(Recorded.written.startsWith("POST /api/plans/isle-of-wight/actions/" + ACTION + "/updates/" + FIRST + "/acceptance"), Recorded.written);
    }

    @Test
    void returning_needs_a_reason_and_keeps_it_when_the_owner_refuses() {
        String back = QUEUE + "/" + ACTION + "/" + FIRST + "/return";
        form().formParam("reason", " ").post(back).then().statusCode(422).body(containsString("Say what is missing"));
        Recorded.refusal = """
                {"type": "/problems/wrong-state", "title": "No", "status": 409, "detail": "This update is accepted."}""";
        form().formParam("reason", "How many were seen?").post(back).then().statusCode(422)
                .body(allOf(containsString("This update is accepted."), containsString("How many were seen?</textarea>")));
        Recorded.refusal = null;
        form().formParam("reason", "How many were seen?").post(back).then().statusCode(303);
        assertTrue(Recorded.written.contains("How many were seen?"), Recorded.written);
    }

    @Test
    void only_the_programme_manager_reviews() {
        partner().get(QUEUE).then().statusCode(403);
    }

    @Test
    void an_agency_sees_what_it_owes_the_latest_first_and_why_something_came_back() {
        partner().get("/isle-of-wight/agency/police").then().statusCode(200).body(allOf(
                stringContainsInOrder("36 days late", "12 days late"), containsString("The figure is missing."),
                containsString("/isle-of-wight/actions/A2.3#post")));
        given().accept("text/html").followRedirects(false).get("/isle-of-wight/agency/police").then().body(not(containsString("A2.3")));
    }

    @Test
    void whoever_reports_for_an_agency_begins_with_what_it_owes() {
        given().followRedirects(false).formParam("signIn", "constable").formParam("password", partners).post("/sign-in").then()
                .statusCode(303).header("Location", endsWith("/isle-of-wight/agency/police"));
        given().followRedirects(false).formParam("signIn", "reviewer").formParam("password", managers).post("/sign-in").then()
                .statusCode(303).header("Location", not(containsString("agency")));
    }

    private static RequestSpecification manager() {
        return given().accept("text/html").basicAuth("reviewer", managers);
    }

    private static RequestSpecification partner() {
        return given().accept("text/html").basicAuth("constable", partners);
    }

    private static RequestSpecification form() {
        return manager().followRedirects(false).contentType("application/x-www-form-urlencoded; charset=UTF-8");
    }
}
