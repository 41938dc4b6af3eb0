package touchstone.plans.evidence;

import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static touchstone.plans.People.CLERK;
import static touchstone.plans.People.COUNCIL;
import static touchstone.plans.People.DIRECTOR_OF_SERVICES;
import static touchstone.plans.People.MANAGER;
import static touchstone.plans.People.POLICE;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import touchstone.plans.Programme;
import touchstone.platform.testing.Person;
import touchstone.platform.testing.TestDatabase;
import touchstone.platform.testing.http.ValidatableResponse;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class EvidenceTest {
    private static final String LINK = """
            {"kind": "impact", "title": "Survey of families", "link": "https://example.org/survey", "dated": "2013-02-22"%s}""";

    private String evidence;

    @BeforeEach
    void a_published_action_that_the_council_leads() {
        Programme programme = new Programme("2013-02-15");
        String action = programme.action(programme.recommendation(1, "immediate"), 1, "");
        programme.published();
        evidence = programme.base + "/actions/" + action + "/evidence";
    }

    @Test
    void a_link_is_put_forward_at_once_with_who_did_and_when() {
        shown("").body("state", equalTo("submitted")).body("source", equalTo("link")).body("agency", equalTo("council"))
                .body("author", equalTo("Council directorate")).body("submittedAt", notNullValue()).body("file", nullValue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"touchstone:metrics:indicator:re-referrals", "touchstone:metrics:reading:0190b2d8-3b1c-7cc3-98a5-4b6f2f5e0d11"})
    void a_figure_of_the_authority_is_evidence_too(String reference) {
        COUNCIL.asks().body("""
                {"kind": "impact", "title": "Fewer re-referrals", "link": "%s", "dated": "2013-02-22"}""".formatted(reference))
                .post(evidence).then().statusCode(201).body("source", equalTo("indicator-reading"));
    }

    @Test
    void it_speaks_of_no_future_day_and_does_not_run_out_before_it_begins() {
        COUNCIL.asks().body(LINK.formatted("").replace("2013", "2099")).post(evidence).then().statusCode(422).body("errors[0].field", equalTo("dated"));
        COUNCIL.asks().body(LINK.formatted(", \"expiresOn\": \"2013-02-21\"")).post(evidence)
                .then().statusCode(422).body("errors[0].field", equalTo("expiresOn"));
    }

    @Test
    void rejected_evidence_keeps_its_reason_and_cannot_be_accepted_any_more() {
        String one = evidence + "/" + shown("").extract().path("id");
        MANAGER.asks().body("{\"reason\": \"It asked staff, not families\"}").post(one + "/rejection")
                .then().statusCode(200).body("state", equalTo("rejected")).body("rejectionReason", equalTo("It asked staff, not families"));
        MANAGER.asks().post(one + "/acceptance").then().statusCode(409).body("detail", containsString("is rejected"));
    }

    @Test
    void accepted_evidence_has_expired_on_the_day_after_its_last() {
        String id = shown(", \"expiresOn\": \"2013-05-31\"").extract().path("id");
        MANAGER.asks().post(evidence + "/" + id + "/acceptance").then().statusCode(200).body("state", equalTo("expired"));
        at("2013-05-31").body("items[0].state", equalTo("accepted"));
        at("2013-06-01").body("items[0].state", equalTo("expired"));
        at("2013-02-21").body("items", hasSize(0));
    }

    @Test
    void only_accepted_impact_signs_off() {
        Programme programme = new Programme("2013-02-15");
        String recommendation = programme.recommendation(1, "immediate");
        String action = programme.action(recommendation, 1, "");
        programme.accepted(action, "completed", "2013-03-01", "");
        String pieces = programme.base + "/actions/" + action + "/evidence/";
        String rejected = COUNCIL.asks().body(LINK.formatted("")).post(pieces).path("id");
        programme.signOff(recommendation, "2013-06-01").statusCode(409);
        MANAGER.asks().body("{\"reason\": \"Of another year\"}").post(pieces + rejected + "/rejection").then().statusCode(200);
        programme.signOff(recommendation, "2013-06-01").statusCode(409);
        String output = COUNCIL.asks().body(LINK.formatted("").replace("impact", "output")).post(pieces).path("id");
        MANAGER.asks().post(pieces + output + "/acceptance").then().statusCode(200);
        programme.signOff(recommendation, "2013-06-01").statusCode(409);
        programme.impactShown(action, "2013-04-01");
        programme.signOff(recommendation, "2013-03-31").statusCode(409);
        programme.signOff(recommendation, "2013-06-01").statusCode(200);
    }

    @Test
    void impact_that_has_run_out_signs_nothing_off() {
        Programme programme = new Programme("2013-02-15");
        String recommendation = programme.recommendation(1, "immediate");
        String action = programme.action(recommendation, 1, "");
        programme.published().accepted(action, "completed", "2013-03-01", "");
        String pieces = programme.base + "/actions/" + action + "/evidence";
        String id = COUNCIL.asks().body(LINK.formatted(", \"expiresOn\": \"2013-05-31\"")).post(pieces).then().statusCode(201).extract().path("id");
        MANAGER.asks().post(pieces + "/" + id + "/acceptance").then().statusCode(200);
        programme.signOff(recommendation, "2013-06-01").statusCode(409).body("detail", containsString("impact"));
        programme.signOff(recommendation, "2013-05-31").statusCode(200);
    }

    @Test
    void drafts_are_for_their_agency_and_what_is_submitted_for_the_authority() {
        String draft = COUNCIL.asks().body("{\"kind\": \"output\", \"title\": \"Audits\", \"dated\": \"2013-02-22\"}").post(evidence)
                .then().statusCode(201).extract().path("id");
        String link = shown("").extract().path("id");
        sees(COUNCIL, link, draft);
        sees(MANAGER, link, draft);
        sees(POLICE);
        sees(CLERK, link);
        sees(DIRECTOR_OF_SERVICES, link);
        MANAGER.asks().post(evidence + "/" + link + "/acceptance").then().statusCode(200);
        sees(POLICE, link);
    }

    private void sees(Person person, String... ids) {
        person.asks().get(evidence).then().statusCode(200).body("items.id", containsInAnyOrder(ids));
    }

    private ValidatableResponse at(String asAt) {
        return MANAGER.asks().get(evidence + "?asAt=" + asAt).then().statusCode(200);
    }

    private ValidatableResponse shown(String more) {
        return COUNCIL.asks().body(LINK.formatted(more)).post(evidence).then().statusCode(201);
    }
}
