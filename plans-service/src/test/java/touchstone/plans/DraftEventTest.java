package touchstone.plans;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static touchstone.plans.People.CLERK;
import static touchstone.plans.People.COUNCIL;
import static touchstone.plans.People.DIRECTOR_OF_SERVICES;
import static touchstone.plans.People.GATEWAY;
import static touchstone.plans.People.MANAGER;
import static touchstone.plans.People.MANAGER_NEXT_DOOR;
import static touchstone.plans.People.NATIONAL_ADVISER;
import static touchstone.plans.People.POLICE;
import static touchstone.plans.People.VISITOR;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import touchstone.platform.testing.Person;
import touchstone.platform.testing.TestDatabase;
import touchstone.platform.testing.http.Response;

/** The change feed tells that there is a draft and whose; what it says is for those who may read the draft itself. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class DraftEventTest {
    private static final Map<String, Person> PEOPLE = Map.of(
            "visitor", VISITOR, "own agency", COUNCIL, "other agency", POLICE, "manager", MANAGER, "secretariat", CLERK,
            "director", DIRECTOR_OF_SERVICES, "adviser", NATIONAL_ADVISER, "manager next door", MANAGER_NEXT_DOOR);
    private static final String SECRET = "29 of 73 so far";
    private String action;
    private String evidence;
    private long before;

    @BeforeEach
    void a_published_action_that_the_council_leads() {
        Programme programme = new Programme("2013-02-15");
        String id = programme.action(programme.recommendation(1, "immediate"), 1, "");
        programme.published();
        action = programme.base + "/actions/" + id;
        evidence = action + "/evidence/";
        before = Changes.newest();
    }

    @Test
    void a_piece_of_evidence_is_told_in_full_only_once_it_is_put_forward() {
        String draft = drafted();
        COUNCIL.asks().contentType("application/octet-stream").body(SECRET.getBytes(UTF_8)).put(evidence + draft + "/file?name=audits.txt")
                .then().statusCode(200);
        assertEquals(List.of("evidence.drafted", "evidence.uploaded"), toldOnlyOf(draft));
        COUNCIL.asks().post(evidence + draft + "/submission").then().statusCode(200);
        GATEWAY.asks().get("/changes?after=" + (before + 2)).then().body("[0].data.title", equalTo(SECRET));
    }

    @Test
    void evidence_that_was_withdrawn_as_a_draft_was_never_told() {
        String draft = drafted();
        COUNCIL.asks().delete(evidence + draft).then().statusCode(200).body("title", equalTo(SECRET));
        assertEquals(List.of("evidence.drafted", "evidence.withdrawn"), toldOnlyOf(draft));
    }

    @Test
    void an_update_is_told_in_full_only_once_it_is_submitted() {
        String draft = COUNCIL.asks().body("{\"narrative\": \"%s\"}".formatted(SECRET)).put(action + "/draft").then().statusCode(200).extract().path("id");
        COUNCIL.asks().delete(action + "/draft").then().statusCode(204);
        assertEquals(List.of("draft.saved", "draft.withdrawn"), toldOnlyOf(draft));
    }

    /** Who follows the feed to a draft's own address: 200 with it, 200 without it, or refused. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            # who,             feed, evidence, holds the draft, update's draft
            visitor,            401,      401,           false,            401
            own agency,         403,      200,            true,            200
            other agency,       403,      200,           false,            404
            manager,            403,      200,            true,            403
            secretariat,        403,      200,           false,            403
            director,           403,      200,           false,            403
            adviser,            403,      200,           false,            403
            manager next door,  403,      403,           false,            403
            """)
    void what_the_feed_leaves_out_is_read_by_its_own_agency(String who, int feed, int list, boolean holds, int draft) {
        String id = drafted();
        COUNCIL.asks().body("{\"narrative\": \"%s\"}".formatted(SECRET)).put(action + "/draft").then().statusCode(200);
        Person person = PEOPLE.get(who);
        person.asks().get("/changes?after=" + before).then().statusCode(feed);
        person.asks().get(action + "/draft").then().statusCode(draft);
        Response pieces = person.asks().get(evidence);
        assertEquals(list, pieces.statusCode());
        assertEquals(holds, pieces.asString().contains(id) && pieces.asString().contains(SECRET));
    }

    private String drafted() {
        return COUNCIL.asks().body("""
                {"kind": "output", "title": "%s", "dated": "2013-02-22"}""".formatted(SECRET)).post(evidence)
                .then().statusCode(201).body("title", equalTo(SECRET)).extract().path("id");
    }

    /** What happened to the draft, none of which says more than that it is this agency's on this action. */
    private List<String> toldOnlyOf(String draft) {
        List<Map<String, Object>> changes = GATEWAY.asks().get("/changes?after=" + before).then().statusCode(200).extract().path("$");
        Object told = Map.of("id", draft, "action", action.substring(action.lastIndexOf('/') + 1), "agency", "council");
        return changes.stream().peek(change -> assertEquals(told, change.get("data")))
                .map(change -> change.get("type").toString().replace("touchstone.plans.", "")).toList();
    }
}
