package touchstone.gateway.web.plan;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;
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
class EditPagesTest {
    private static final String ACTION = "/isle-of-wight/actions/A2.1";
    private static final String EDIT = ACTION + "/edit";
    private static final String STALE = """
            {"type": "/problems/stale", "title": "Someone else saved first", "status": 412, "detail": "Read it again."}""";
    private static String managers;
    private static String partners;

    @BeforeEach
    void aManagerAndAPartner() {
        if (managers == null) {
            Callers.council("isle-of-wight");
            managers = Callers.open("isle-of-wight", "planner", Role.PROGRAMME_MANAGER).then().statusCode(201).extract().path("password");
            partners = Callers.open("isle-of-wight", "inspector", Role.PARTNER).then().statusCode(201).extract().path("password");
        }
    }

    @AfterEach
    void everythingIsTakenAgain() {
        Recorded.refusal = null;
    }

    @Test
    void what_was_changed_goes_out_with_the_version_that_was_read() {
        String version = manager().get(EDIT).then().statusCode(200).extract().asString().replaceAll("(?s).*?name=\"version\" value=\"(\\d+)\".*", "$1");
        change(version).post(EDIT).then().statusCode(303).header("Location", endsWith(ACTION));
        assertTrue(Recorded.written.startsWith("PATCH ") && Recorded.written.contains("\"" + version + "\"")
                && Recorded.written.contains("\"owner\":\"Head of audit\""), Recorded.written);
    }

    @Test
    void whoever_saves_second_keeps_what_was_typed_and_sees_what_is_saved_beside_it() {
        Recorded.refusal = STALE;
        change("77").post(EDIT).then().statusCode(422).body(allOf(containsString("Someone else saved first"),
                containsString("Programme manager changed it on 5 March 2013"), containsString("value=\"Head of audit\""), containsString("New post</textarea>"),
                containsString("<b>Saved now:</b> none"), containsString("Save mine on top"), containsString("name=\"version\" value=\"0\"")));
    }

    @Test
    void what_needs_correcting_besides_is_told_at_its_field_and_in_the_summary() {
        form().formParam("version", "77").formParam("text", "Audit fewer").formParam("leadAgency", "police").post(EDIT).then().statusCode(422)
                .body(allOf(containsString("Someone else saved first"), containsString("-reason\">Say why it changes.</a>"), containsString("-reason-error\">Say why it changes.")));
    }

    @Test
    void a_field_that_is_saved_as_it_was_typed_is_not_told_twice() {
        Recorded.refusal = STALE;
        change("77").post(EDIT).then().body(not(containsString("<b>Saved now:</b> Audit the cases")));
        form().formParam("version", "77").formParam("text", "Audit fewer").formParam("leadAgency", "police").formParam("reason", "Staff").post(EDIT)
                .then().body(allOf(containsString("<b>Saved now:</b> Audit the cases"), containsString("Audit fewer</textarea>")));
    }

    @Test
    void in_place_the_page_is_shown_anew_or_the_forms_alone_come_back() {
        change("0").header("HX-Request", "true").post(EDIT).then().statusCode(204).header("HX-Refresh", "true");
        Recorded.refusal = STALE;
        change("77").header("HX-Request", "true").post(EDIT).then().statusCode(422)
                .body(allOf(not(containsString("<html")), containsString("Save mine on top"), containsString("hx-post=\"" + EDIT + "\"")));
    }

    @Test
    void an_agency_that_there_is_not_is_refused_at_its_field() {
        form().formParam("version", "0").formParam("text", "Audit fewer").formParam("leadAgency", "training-sub-group").formParam("reason", "Staff").post(EDIT)
                .then().statusCode(422).body(allOf(containsString("-leadAgency-error\">The lead agency is no agency of this authority. It has: "), containsString("Audit fewer</textarea>")));
    }

    @Test
    void a_new_date_needs_a_decision_and_a_reason() {
        date().post(EDIT + "/date").then().statusCode(422).body(allOf(containsString("Give the day of the decision"),
                containsString("Say why it moves."), containsString("value=\"2013-09-01\""), not(containsString("Save mine on top"))));
        date().formParam("decidedOn", "2013-06-01").formParam("decidedBy", "Improvement Board").formParam("reason", "Staff").post(EDIT + "/date")
                .then().statusCode(303);
        assertTrue(Recorded.written.contains("/re-planning") && Recorded.written.contains("2013-09-01")
                && Recorded.written.contains("Improvement Board"), Recorded.written);
    }

    @Test
    void only_the_programme_manager_is_offered_the_form_and_may_send_it() {
        manager().get(ACTION).then().body(containsString("href=\"" + EDIT + "\""));
        manager().get("/isle-of-wight/plan").then().body(containsString("href=\"" + EDIT + "\""));
        manager().get(ACTION + "?asAt=2013-03-12").then().body(not(containsString(EDIT)));
        partner().get(ACTION).then().statusCode(200).body(not(containsString(EDIT)));
        partner().get("/isle-of-wight/plan").then().statusCode(200).body(not(containsString(EDIT)));
        partner().get(EDIT).then().statusCode(403);
        partner().contentType("application/x-www-form-urlencoded").formParam("reason", "Ours").post(EDIT).then().statusCode(403);
    }

    private static RequestSpecification manager() {
        return given().accept("text/html").basicAuth("planner", managers);
    }

    private static RequestSpecification partner() {
        return given().accept("text/html").basicAuth("inspector", partners);
    }

    private static RequestSpecification form() {
        return manager().followRedirects(false).contentType("application/x-www-form-urlencoded; charset=UTF-8");
    }

    private static RequestSpecification change(String version) {
        return form().formParam("version", version)
                .formParam("text", "Audit the cases with a section 47 enquiry and the children with a child protection plan.")
                .formParam("leadAgency", "police").formParam("owner", "Head of audit").formParam("reason", "New post");
    }

    private static RequestSpecification date() {
        return form().formParam("version", "0").formParam("due", "2013-09-01");
    }
}
