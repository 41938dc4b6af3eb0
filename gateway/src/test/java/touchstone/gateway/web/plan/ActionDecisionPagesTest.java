package touchstone.gateway.web.plan;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static touchstone.platform.testing.http.RequestSpecification.given;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import touchstone.contracts.Role;
import touchstone.gateway.Callers;
import touchstone.gateway.Recorded;
import touchstone.platform.testing.http.RequestSpecification;
import touchstone.platform.testing.http.Response;

@QuarkusTest
@TestProfile(Recorded.Profile.class)
class ActionDecisionPagesTest {
    private static final String ACTION = "/isle-of-wight/actions/A2.1";
    private static final String MET = "touchstone:governance:meeting:01a1fcd0-08fd-705f-8114-59d2f8768000";
    private static final String CITED = "01a1fcb2-39e9-79b1-8e45-eb6d02143ca7";
    private static final String DECISION = "touchstone:governance:decision:" + CITED;
    private static final String AHEAD = "touchstone:governance:meeting:01a1fcd0-08fd-705f-8114-59d2f87680a3";
    private static final String REFUSED = """
            {"type": "/problems/sign-off-misses", "title": "It cannot be signed off yet", "status": 409, "detail": "A2.1 cannot be signed off",
             "errors": [{"detail": "No accepted evidence of impact."},
                        {"detail": "29 of 73 child protection audits done; 44 outstanding."}]}""";
    private static String manager;
    private static String secretary;

    @BeforeEach
    void a_manager_and_a_secretary() {
        if (manager == null) {
            Callers.council("isle-of-wight");
            manager = Callers.open("isle-of-wight", "action-manager", Role.PROGRAMME_MANAGER).then().statusCode(201).extract().path("password");
            secretary = Callers.open("isle-of-wight", "action-secretary", Role.SECRETARIAT).then().statusCode(201).extract().path("password");
        }
    }

    @AfterEach
    void everything_is_taken_again() {
        Recorded.refusal = null;
        Recorded.instead = UnaryOperator.identity();
    }

    @Test
    void an_action_is_signed_off_by_the_meeting_that_decided_so() {
        manager().get(ACTION).then().statusCode(200).body(allOf(containsString("Sign it off"), containsString("Carry it over"),
                containsString("<option value=\"" + MET + "\">"), not(containsString(AHEAD))));
        signOff().formParam("decision", MET).post(ACTION + "/sign-off").then().statusCode(303)
                .header("Location", endsWith(ACTION + "?saved=SIGNED_OFF#desk"));
        assertTrue(Recorded.written.matches("POST .*/actions/01a1fcb1-d069-7bbc-a14c-ace21a8ce4d1/sign-off .*\"decision\":\"" + MET + "\".*"), Recorded.written);
        manager().get(ACTION + "?saved=SIGNED_OFF").then().body(containsString("The sign-off is recorded."));
    }

    @Test
    void an_actions_sign_off_is_refused_with_each_missing_thing_and_nothing_typed_is_lost() {
        Recorded.refusal = REFUSED;
        signOff().formParam("decision", MET).post(ACTION + "/sign-off").then().statusCode(422).body(allOf(
                containsString("<h2>It cannot be signed off yet</h2>"), containsString("44 outstanding"), containsString("No accepted evidence of impact."),
                containsString("value=\"Improvement Board\""), containsString("<option value=\"" + MET + "\" selected>")));
    }

    @Test
    void a_decision_that_carries_it_is_cited_through_page_and_api() {
        citing("Cabinet").post(ACTION + "/sign-off").then().statusCode(303);
        assertTrue(Recorded.written.contains("\"decision\":\"" + DECISION + "\""), Recorded.written);
        Recorded.written = "";
        api("cabinet").then().statusCode(lessThan(300));
        assertTrue(Recorded.written.contains(DECISION), Recorded.written);
    }

    /** The register says otherwise than what is recorded. */
    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            "outcome": "carried"           ; "outcome": "lost"                ; It was not carried, but lost.
            "outcome": "carried"           ; "outcome": "deferred"            ; It was not carried, but deferred.
            "recommendationOnly": false    ; "recommendationOnly": true       ; The meeting had no quorum
            "replacedBy": null             ; "replacedBy": {"decision": "01a1fcb2-39e9-79b1-8e45-eb6d02143ca8", "kind": "rescinded"} ; A later decision has taken its place
            "verb": "approve"              ; "verb": "note"                   ; It neither approves nor endorses anything
            "bodyName": "Cabinet"          ; "bodyName": "Scrutiny Committee" ; It was taken by Scrutiny Committee, not by Cabinet.
            "decidedOn": "2013-02-12"      ; "decidedOn": "2013-03-13"        ; It was taken on 2013-03-13, after 2013-03-12.
            plan:01a1fcb1-c832-70c3-afe2   ; plan:01a1fcb1-c832-70c3-ffff     ; It is neither about this nor about what contains it.
            """)
    void a_decision_that_does_not_carry_it_is_refused_through_page_and_api(String recorded, String so, String why) {
        Recorded.instead = told -> told.contains("\"" + CITED + "\"") && !told.contains("\"items\"") ? told.replace(recorded, so) : told;
        Recorded.written = "";
        citing("Cabinet").post(ACTION + "/sign-off").then().statusCode(422).body(allOf(
                containsString("That decision cannot be cited for this"), containsString(why), containsString("value=\"Cabinet\"")));
        api("Cabinet").then().statusCode(409).body("type", equalTo("/problems/decision-does-not-carry"))
                .body("errors.detail", hasItem(containsString(why)));
        assertEquals("", Recorded.written);
    }

    @Test
    void an_action_is_reopened_with_its_reason() {
        manager().formParam("body", "Scrutiny Committee").formParam("decidedOn", "2013-06-03").formParam("reason", "")
                .post(ACTION + "/reopening").then().statusCode(422);
        manager().formParam("body", "Scrutiny Committee").formParam("decidedOn", "2013-06-03").formParam("reason", "Audits were never done")
                .post(ACTION + "/reopening").then().statusCode(303).header("Location", endsWith(ACTION + "?saved=REOPENED#desk"));
        assertTrue(Recorded.written.contains("/reopening") && Recorded.written.contains("Audits were never done"), Recorded.written);
    }

    @Test
    void an_action_is_carried_over_into_the_one_that_is_named() {
        carryOver("A2.2").post(ACTION + "/carry-over").then().statusCode(303).header("Location", endsWith(ACTION + "?saved=CARRIED_OVER#desk"));
        assertTrue(Recorded.written.contains("/carry-over") && Recorded.written.contains("\"into\":\"01a1fcb1-d032-754f-90a2-8c6e15ac7e39\""), Recorded.written);
    }

    @Test
    void an_action_is_not_carried_over_into_one_that_nobody_knows() {
        carryOver("A9.9").post(ACTION + "/carry-over").then().statusCode(422).body(allOf(
                containsString("No action has the reference A9.9."), containsString("id=\"carry-over-into-error\""), containsString("value=\"A9.9\"")));
    }

    @Test
    void who_records_no_decision_about_an_action_is_not_offered_to_and_is_refused() {
        given().accept("text/html").get(ACTION).then().body(not(containsString("Record what was decided")));
        manager().get(ACTION + "?asAt=2013-03-12").then().body(not(containsString("Record what was decided")));
        given().accept("text/html").followRedirects(false).formParam("body", "Board").post(ACTION + "/sign-off").then().statusCode(401)
                .body(containsString("Sign in"));
        secretary().get(ACTION).then().body(allOf(containsString("Sign it off"), not(containsString("Carry it over"))));
        secretary().formParam("into", "A2.2").post(ACTION + "/carry-over").then().statusCode(403);
    }

    private static RequestSpecification citing(String body) {
        return manager().formParam("body", body).formParam("decidedOn", "2013-03-12").formParam("decision", DECISION);
    }

    private static Response api(String body) {
        return given().contentType("application/json").accept("application/json").basicAuth("action-manager", manager)
                .body("{\"body\": \"%s\", \"decidedOn\": \"2013-03-12\", \"decision\": \"%s\"}".formatted(body, DECISION))
                .post("/api/plans/isle-of-wight/actions/01a1fcb1-d069-7bbc-a14c-ace21a8ce4d1/sign-off");
    }

    private static RequestSpecification carryOver(String into) {
        return manager().formParam("into", into).formParam("decidedOn", "2013-03-12").formParam("reason", "One audit for all")
                .formParam("decision", MET);
    }

    private static RequestSpecification secretary() {
        return given().accept("text/html").followRedirects(false).basicAuth("action-secretary", secretary);
    }

    private static RequestSpecification signOff() {
        return manager().formParam("body", "Improvement Board").formParam("decidedOn", "2013-03-12");
    }

    private static RequestSpecification manager() {
        return given().accept("text/html").followRedirects(false).basicAuth("action-manager", manager);
    }
}
