package touchstone.plans;

import static java.nio.charset.StandardCharsets.UTF_8;
import static touchstone.plans.People.CLERK;
import static touchstone.plans.People.COUNCIL;
import static touchstone.plans.People.COUNCIL_NEXT_DOOR;
import static touchstone.plans.People.HEALTH;
import static touchstone.plans.People.ISLE;
import static touchstone.plans.People.MANAGER;
import static touchstone.plans.People.MANAGER_NEXT_DOOR;
import static touchstone.plans.People.POLICE;
import static touchstone.plans.People.VISITOR;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import touchstone.platform.testing.EveryRead;
import touchstone.platform.testing.Person;
import touchstone.platform.testing.TestDatabase;
import touchstone.platform.time.AsAt;

/** What an agency has under way is its own and the authority's: no other agency is told of it, whatever it reads. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class OthersBusinessTest {
    private static final String UPDATE = """
            {"narrative": "%s", "claimed": "in-progress", "asAt": "2013-03-01"}""";
    private static final String EVIDENCE = """
            {"kind": "output", "title": "%s", "link": "https://example.org/%1$s", "dated": "2013-03-01"}""";
    private static final List<String> UNDER_WAY = List.of(
            "hush-submitted", "hush-returned", "hush-because", "hush-evidence", "hush-rejected", "hush-mistaken");
    private static final List<String> HISTORY = List.of("hush-edited", "hush-moved");
    private static final List<String> DRAFTS = List.of("hush-half", "hush-file", "hush-bytes");

    private String action;

    @Test
    void what_an_agency_has_under_way_is_told_to_it_and_to_the_authority_alone() {
        Programme isle = new Programme("2013-02-15");
        String recommendation = isle.recommendation(1, "immediate");
        String led = isle.action(recommendation, 1, ", \"due\": \"2013-05-31\", \"coLeads\": [\"health\"]");
        action = isle.published().base + "/actions/" + led;
        List<String> made = Stream.of(updates(), evidence()).flatMap(List::stream).toList();
        changes();
        EveryRead reads = new EveryRead(ISLE, Map.of("id", with(made, led, recommendation, isle.plan, isle.inspection),
                "action", List.of(led), "plan", List.of(isle.plan), "reference", List.of("A" + isle.number + ".1"), "kind", List.of("minor"),
                "number", List.of("1"), "other", List.of("1"), "state", List.of("submitted", "returned", "accepted", "draft"),
                "agency", List.of("council", "police"), "asAt", List.of(AsAt.today().toString(), "2013-06-13")), List.of(UNDER_WAY, HISTORY, DRAFTS), COUNCIL);
        for (List<String> markers : List.of(UNDER_WAY, HISTORY, DRAFTS)) {
            reads.tellsAll(COUNCIL, "its own agency", markers);
            for (Person other : List.of(POLICE, VISITOR, MANAGER_NEXT_DOOR, COUNCIL_NEXT_DOOR)) {
                reads.tellsNothing(other, other.name() + " of " + other.authority(), markers);
            }
        }
        reads.tellsAll(MANAGER, "the programme manager", UNDER_WAY);
        reads.tellsAll(CLERK, "the secretariat", UNDER_WAY);
        reads.tellsAll(HEALTH, "an agency that leads it too", HISTORY);
        reads.tellsNothing(HEALTH, "an agency that leads it too", UNDER_WAY);
        reads.tellsNothing(HEALTH, "an agency that leads it too", DRAFTS);
    }

    /** One that waits, one that was returned, and a draft; their ids. */
    private List<String> updates() {
        String returned = made("/updates", UPDATE.formatted("hush-returned"));
        by(MANAGER, "/updates/" + returned + "/return", "{\"reason\": \"hush-because\"}");
        String submitted = made("/updates", UPDATE.formatted("hush-submitted"));
        COUNCIL.asks().body("{\"narrative\": \"hush-half\"}").put(action + "/draft").then().statusCode(200);
        return List.of(returned, submitted);
    }

    private List<String> evidence() {
        String rejected = made("/evidence", EVIDENCE.formatted("hush-rejected"));
        by(MANAGER, "/evidence/" + rejected + "/rejection", "{\"reason\": \"hush-mistaken\"}");
        String submitted = made("/evidence", EVIDENCE.formatted("hush-evidence"));
        String draft = made("/evidence", "{\"kind\": \"output\", \"title\": \"hush-file\", \"dated\": \"2013-03-01\"}");
        COUNCIL.asks().contentType("application/octet-stream").body("hush-bytes".getBytes(UTF_8)).put(action + "/evidence/" + draft + "/file?name=a.txt")
                .then().statusCode(200);
        return List.of(rejected, submitted, draft);
    }

    private void changes() {
        MANAGER.asks().header("If-Match", "*").body("{\"owner\": \"Head of audit\", \"reason\": \"hush-edited\"}").patch(action).then().statusCode(200);
        by(MANAGER, "/re-planning", "{\"due\": \"2013-09-01\", \"decidedOn\": \"2013-04-01\", \"reason\": \"hush-moved\"}");
    }

    private String made(String collection, String body) {
        return COUNCIL.asks().body(body).post(action + collection).then().statusCode(201).extract().path("id");
    }

    private void by(Person person, String noun, String body) {
        person.asks().header("If-Match", "*").body(body).post(action + noun).then().statusCode(200);
    }

    private static List<String> with(List<String> ids, String... more) {
        return Stream.concat(ids.stream(), Stream.of(more)).toList();
    }
}
