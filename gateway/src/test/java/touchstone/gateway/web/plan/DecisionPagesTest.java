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
class DecisionPagesTest {
    private static final String ASK = "/isle-of-wight/recommendations/R2";
    private static final String PHASES = "/isle-of-wight/plan/phases";
    private static final String SECOND = PHASES + "/01a1fcb1-c832-70c3-afe2-0b41f767cd9d/01a1fcb1-c900-7000-8000-000000000002";
    private static final String REFUSED = """
            {"type": "/problems/sign-off-misses", "title": "It cannot be signed off yet", "status": 409, "detail": "R2 cannot be signed off",
             "errors": [{"detail": "No accepted evidence of impact."},
                        {"detail": "29 of 73 child protection audits done; 44 outstanding."}]}""";
    private static final String MET = "touchstone:governance:meeting:01a1fcd0-08fd-705f-8114-59d2f8768000";
    private static String password;

    @BeforeEach
    void a_manager() {
        if (password == null) {
            Callers.council("isle-of-wight");
            password = Callers.open("isle-of-wight", "deciding-manager", Role.PROGRAMME_MANAGER).then().statusCode(201).extract().path("password");
        }
    }

    @AfterEach
    void everything_is_taken_again() {
        Recorded.refusal = null;
    }

    @Test
    void a_sign_off_that_lacks_something_is_refused_with_each_missing_thing_and_nothing_typed_is_lost() {
        Recorded.refusal = REFUSED;
        signOff().post(ASK + "/sign-off").then().statusCode(422).body(allOf(containsString("It cannot be signed off yet"),
                containsString("44 outstanding"), containsString("No accepted evidence of impact."), containsString("value=\"Improvement Board\"")));
    }

    @Test
    void a_sign_off_that_is_taken_leads_back_to_the_decisions() {
        signOff().post(ASK + "/sign-off").then().statusCode(303).header("Location", endsWith(ASK + "?saved=SIGNED_OFF#decisions"));
        assertTrue(Recorded.written.contains("/sign-off") && Recorded.written.contains("\"decidedOn\":\"2013-03-12\""), Recorded.written);
    }

    @Test
    void what_was_left_out_is_asked_for_at_its_field() {
        manager().formParam("body", "").formParam("decidedOn", "soon").post(ASK + "/sign-off").then().statusCode(422)
                .body(allOf(containsString("Name the body that decided."), containsString("id=\"sign-off-decidedOn-error\"")));
    }

    @Test
    void only_those_who_record_decisions_are_offered_to() {
        given().accept("text/html").get(ASK).then().statusCode(200).body(not(containsString("Record what was decided")));
        manager().get(ASK).then().body(allOf(containsString("Sign it off"), containsString("Set a rating by hand")));
        manager().get(ASK + "?asAt=2013-03-12").then().body(not(containsString("Record what was decided")));
    }

    @Test
    void a_rating_by_hand_goes_to_its_owner() {
        manager().formParam("rag", "amber").formParam("reason", "I have seen the files").formParam("expiresOn", "2013-09-30")
                .post(ASK + "/override").then().statusCode(303);
        assertTrue(Recorded.written.contains("\"rag\":\"amber\""), Recorded.written);
    }

    @Test
    void phases_say_what_is_suspended_and_what_waits_for_what() {
        given().accept("text/html").get(PHASES).then().statusCode(200).body(allOf(containsString("Since 1 March 2013: First things first"),
                containsString("Waits for phase 1, which is not signed off."), not(containsString("Record the resumption"))));
    }

    @Test
    void a_resumption_is_recorded_or_refused_in_words() {
        RequestSpecification resumption = manager().formParam("decidedBy", "Improvement Board").formParam("on", "2013-04-01")
                .formParam("reason", "Phase 1 is done");
        resumption.post(SECOND + "/resumption").then().statusCode(303).header("Location", endsWith(PHASES + "?saved=RESUMED"));
        Recorded.refusal = """
                {"type": "/problems/phase-waits", "title": "It waits", "status": 409, "detail": "Phase 2 waits",
                 "errors": [{"detail": "Phase 1 is not signed off."}]}""";
        resumption.post(SECOND + "/resumption").then().statusCode(422)
                .body(allOf(containsString("<h2>It waits</h2>"), containsString("Phase 1 is not signed off.")));
    }

    @Test
    void a_phase_is_decided_about_with_the_meeting_that_did() {
        manager().get(PHASES).then().body(containsString("<option value=\"" + MET + "\">12 Mar 2013, Improvement Board</option>"));
        manager().formParam("decidedBy", "Improvement Board").formParam("on", "2013-04-01").formParam("reason", "Phase 1 is done")
                .formParam("decision", MET).post(SECOND + "/resumption").then().statusCode(303);
        assertTrue(Recorded.written.contains("\"decision\":\"" + MET + "\""), Recorded.written);
    }

    private static RequestSpecification signOff() {
        return manager().formParam("body", "Improvement Board").formParam("decidedOn", "2013-03-12");
    }

    private static RequestSpecification manager() {
        return given().accept("text/html").followRedirects(false).basicAuth("deciding-manager", password);
    }
}
