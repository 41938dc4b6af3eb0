package touchstone.plans.amendment;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static touchstone.plans.People.ADMIN;
import static touchstone.plans.People.CLERK;
import static touchstone.plans.People.DIRECTOR_OF_SERVICES;
import static touchstone.plans.People.MANAGER;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import touchstone.contracts.Role;
import touchstone.plans.Amended;
import touchstone.plans.People;
import touchstone.plans.Programme;
import touchstone.platform.testing.Person;
import touchstone.platform.testing.TestDatabase;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class AmendmentTest {
    private Programme programme;

    @BeforeEach
    void a_plan_of_one_action() {
        programme = new Programme("2013-02-15");
        programme.action(programme.recommendation(1, "immediate"), 1, "");
    }

    /** The general rule: what is on record, who approves as whom, with a decision or without, and what comes of it. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            # kind,  consulted,        agreed,      by,        approvedBy, decision, status, says
            minor,   Executive member, Partnership, DIRECTOR,          Director,  false, 200, ''
            minor,   EXECUTIVE MEMBER, partnership, DIRECTOR,          Director,  false, 200, ''
            minor,   '',               Partnership, DIRECTOR,          Director,  false, 409, consultation of Executive member
            minor,   Executive member, '',          DIRECTOR,          Director,  false, 409, agreement of Partnership
            minor,   Partnership,      '',          DIRECTOR,          Director,  false, 409, agreement of Partnership
            minor,   '',               '',          DIRECTOR,          Director,  false, 409, consultation of Executive member; agreement of Partnership
            minor,   Executive member, Partnership, PROGRAMME_MANAGER, Director,  false, 403, for the director
            minor,   Executive member, Partnership, SECRETARIAT,       Director,  false, 403, for the director
            major,   '',               '',          DIRECTOR,          Executive, true,  403, programme manager or secretariat
            major,   '',               '',          SECRETARIAT,       Executive, true,  200, ''
            major,   '',               '',          PROGRAMME_MANAGER, Executive, true,  200, ''
            major,   '',               '',          SECRETARIAT,       Director,  true,  422, must be 'Executive'
            major,   '',               '',          SECRETARIAT,       Executive, false, 422, the typed reference
            """)
    void is_approved_by_those_and_on_that_which_the_rule_says(String kind, String consulted, String agreed, Role by,
            String approvedBy, boolean decision, int status, String says) {
        Amended amendment = kind.equals("minor") ? Amended.minor(programme) : Amended.major(programme);
        record(amendment, "consulted", consulted);
        record(amendment, "agreed", agreed);
        String body = Amended.BY_THE_EXECUTIVE.replace("Executive", approvedBy);
        Person.of("Somebody", "council", People.ISLE, by).asks()
                .body(decision ? body : body.replaceAll(",\\s*\"decision\": \"[^\"]+\"", "")).post(amendment.address() + "/approval")
                .then().statusCode(status).body(containsString(says));
        MANAGER.asks().get(amendment.plan()).then().body("versions", hasSize(status == 200 ? 2 : 1));
    }

    private static void record(Amended amendment, String involvement, String party) {
        if (!party.isEmpty()) {
            amendment.with(involvement, party);
        }
    }

    @Test
    void says_what_is_missing_until_it_is_on_record() {
        Amended amendment = Amended.minor(programme);
        MANAGER.asks().get(amendment.address()).then().statusCode(200).body("state", equalTo("proposed"))
                .body("number", equalTo(2)).body("missing.party", contains("Executive member", "Partnership"));
        amendment.with("agreed", "Partnership");
        MANAGER.asks().get(amendment.address()).then().body("missing.party", contains("Executive member"))
                .body("consultations[0].recordedBy", equalTo("Board secretary"));
    }

    @Test
    void approved_it_is_closed_and_the_next_one_makes_the_next_version() {
        Amended amendment = Amended.minor(programme).met();
        DIRECTOR_OF_SERVICES.asks().body(Amended.APPROVAL).post(amendment.address() + "/approval")
                .then().statusCode(200).body("state", equalTo("approved"));
        DIRECTOR_OF_SERVICES.asks().body(Amended.APPROVAL).post(amendment.address() + "/approval").then().statusCode(409);
        CLERK.asks().body(Amended.part("consulted", "Chair")).post(amendment.address() + "/consultations").then().statusCode(409);
        MANAGER.asks().get(Amended.proposed(amendment.plan(), "minor").address()).then().body("number", equalTo(3));
    }

    @Test
    void refused_or_withdrawn_it_keeps_the_reason_and_makes_no_version() {
        Amended refused = Amended.minor(programme);
        DIRECTOR_OF_SERVICES.asks().body("{\"reason\": \"Too much at once\"}").post(refused.address() + "/refusal")
                .then().statusCode(200).body("state", equalTo("refused")).body("ended", equalTo("Too much at once"));
        Amended withdrawn = Amended.proposed(refused.plan(), "major");
        MANAGER.asks().body("{\"reason\": \"Wait for the visit\"}").post(withdrawn.address() + "/withdrawal")
                .then().statusCode(200).body("state", equalTo("withdrawn"));
        MANAGER.asks().get(refused.plan()).then().body("versions", hasSize(1));
    }

    @Test
    void one_is_open_at_a_time_and_none_before_a_version_is_approved() {
        MANAGER.asks().body(Amended.proposal("minor")).post(programme.base + "/plans/" + programme.plan + "/amendments")
                .then().statusCode(409).body("type", equalTo("/problems/nothing-to-amend"));
        Amended open = Amended.minor(programme);
        MANAGER.asks().body(Amended.proposal("major")).post(open.plan() + "/amendments")
                .then().statusCode(409).body("detail", containsString("'Summer' is proposed already"));
        MANAGER.asks().body(Amended.APPROVAL).post(open.plan() + "/versions")
                .then().statusCode(409).body("type", equalTo("/problems/amend-instead"));
    }

    @Test
    void an_authority_sets_its_own_rule_over_the_general_one() {
        Person administrator = Person.of("Administrator", null, "devon", Role.ADMINISTRATOR);
        String rule = "/api/plans/devon/amendment-rules/minor";
        String etag = administrator.asks().get(rule).then().statusCode(200).body("own", equalTo(false))
                .body("approvers", contains("director")).extract().header("ETag");
        String own = """
                {"approvers": ["secretariat"], "decidedBy": "Children's Trust Board", "needsDecision": false, "requires": []}""";
        administrator.asks().header("If-Match", etag).body(own).put(rule).then().statusCode(200).header("ETag", not(equalTo(etag)));
        administrator.asks().get(rule).then().body("own", equalTo(true)).body("decidedBy", equalTo("Children's Trust Board"));
        administrator.asks().header("If-Match", etag).body(own).put(rule).then().statusCode(412);
        ADMIN.asks().get(rule.replace("devon", People.ISLE)).then().body("own", equalTo(false));
    }

    @Test
    void a_rule_cannot_give_the_decision_to_those_who_never_decide() {
        Person.of("Administrator", null, "devon", Role.ADMINISTRATOR).asks().header("If-Match", "*").body("""
                {"approvers": ["partner"], "needsDecision": false, "requires": []}""").put("/api/plans/devon/amendment-rules/major")
                .then().statusCode(422).body("errors[0].field", equalTo("approvers"));
    }
}
