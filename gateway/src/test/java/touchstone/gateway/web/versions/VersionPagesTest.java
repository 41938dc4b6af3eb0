package touchstone.gateway.web.versions;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
class VersionPagesTest {
    private static final String PLAN = "/isle-of-wight/plan/improvement-action-plan";
    private static final String OPEN = PLAN + "/amendments/01a1fcb1-0000-7000-8000-0000000000aa";
    private static String password;

    @BeforeEach
    void councilWithADirector() {
        if (password == null) {
            Callers.council("isle-of-wight");
            password = Callers.open("isle-of-wight", "director", Role.DIRECTOR).then().statusCode(201).extract().path("password");
        }
    }

    @AfterEach
    void everythingIsTakenAgain() {
        Recorded.refusal = null;
    }

    @Test
    void each_version_says_in_a_sentence_what_changed() {
        visitor().get(PLAN + "/versions").then().statusCode(200).body(allOf(
                containsString("1 action was added, 1 was changed and 1 was removed."), containsString("Approved by Executive. With its arrangements."),
                containsString("in preparation"), containsString("March 2013"), not(containsString("/amendments"))));
    }

    @Test
    void a_version_reads_as_a_document_that_cannot_change() {
        visitor().get(PLAN + "/versions/1").then().statusCode(200).body(allOf(
                containsString("Audit every open case by the summer"), containsString("cannot change"), containsString("SHA-256")));
        visitor().get(PLAN + "/versions/9").then().statusCode(404);
        visitor().get("/isle-of-wight/plan/another/versions").then().statusCode(404);
    }

    @Test
    void two_versions_stand_side_by_side_with_the_changed_words_marked() {
        visitor().get(PLAN + "/versions/1/beside/2").then().statusCode(200).body(allOf(
                containsString("Version 1: With its arrangements."), containsString("Between version 1 (March 2013) and version 2 (in preparation) 1 action was added"),
                containsString("Audit every open case by the <del>summer</del>"), containsString("Audit every open case by the <ins>autumn</ins>"),
                containsString("<ins>30 September 2013</ins>"), containsString("Withdrawn: Folded into the weekly meeting"),
                containsString("<ins>Visit &lt;b&gt;each&lt;/b&gt; child</ins>"), containsString("Workstream added: Practice.")));
    }

    @Test
    void amendments_are_not_for_the_public_and_say_what_is_missing_and_who_decides() {
        visitor().followRedirects(false).get(PLAN + "/amendments").then().statusCode(303).header("Location", containsString("/sign-in"));
        director().get(PLAN + "/amendments").then().statusCode(200).body(allOf(
                containsString("Before it can be approved, record: consultation of Executive member."),
                containsString("<b>Partnership</b> agreed on 2 June 2013."), containsString("Approve it: makes version 2"),
                containsString("A major amendment is decided by Executive and recorded by the programme manager or secretariat, naming its decision."),
                not(containsString("Withdraw it")), not(containsString("Record a consultation"))));
    }

    @Test
    void a_refused_approval_says_why_and_loses_nothing_typed() {
        Recorded.refusal = """
                {"type": "/problems/amendment-misses", "title": "It cannot be approved yet", "status": 409,
                 "detail": "Record these first: consultation of Executive member.", "errors": [{"detail": "consultation of Executive member"}]}""";
        director().formParam("approvedBy", "Director of Children’s Services").formParam("approvedOn", "2013-06-03").post(OPEN + "/approval")
                .then().statusCode(422).body(allOf(containsString("Record these first: consultation of Executive member."),
                        containsString("value=\"Director of Children’s Services\"")));
    }

    @Test
    void an_approval_is_sent_as_typed() {
        director().followRedirects(false).formParam("approvedBy", "Director").formParam("dated", "June 2013").post(OPEN + "/approval")
                .then().statusCode(303).header("Location", containsString("/amendments?saved=true"));
        assertTrue(Recorded.written.contains("\"dated\":\"June 2013\""), Recorded.written);
        director().formParam("approvedOn", "soon").post(OPEN + "/approval").then().statusCode(422)
                .body(allOf(containsString("Give a date such as 2013-05-15."), containsString("Name the body or the post that approved it.")));
    }

    private static RequestSpecification visitor() {
        return Callers.visitor().accept("text/html");
    }

    private static RequestSpecification director() {
        return Callers.person("director", password).accept("text/html").contentType("application/x-www-form-urlencoded; charset=UTF-8");
    }
}
