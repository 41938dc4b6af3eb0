package touchstone.plans.update;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static touchstone.plans.People.COUNCIL;
import static touchstone.plans.People.MANAGER;
import static touchstone.plans.People.POLICE;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import touchstone.plans.Changes;
import touchstone.plans.Programme;
import touchstone.platform.testing.Person;
import touchstone.platform.testing.TestDatabase;
import touchstone.platform.testing.http.Response;

/** Many updates at once. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class UpdateBatchTest {
    private Programme programme;
    private String led;
    private String other;
    private String foreign;

    @BeforeEach
    void two_actions_of_the_council_and_one_of_the_police() {
        programme = new Programme("2013-02-15");
        String recommendation = programme.recommendation(1, "immediate");
        led = programme.action(recommendation, 1, ", \"counts\": [{\"of\": \"audits\", \"done\": 0, \"total\": 73}]");
        other = programme.action(recommendation, 2, "");
        foreign = MANAGER.asks().body("""
                {"plan": "%s", "recommendation": "%s", "reference": "%s", "text": "Share what is known", "leadAgency": "police"}"""
                .formatted(programme.plan, recommendation, reference(3))).post(programme.base + "/actions").then().statusCode(201).extract().path("id");
    }

    @Test
    void all_are_taken_by_reference_or_by_id_and_are_updates_like_any_other() {
        COUNCIL.asks().body("{\"narrative\": \"Half\"}").put(programme.base + "/actions/" + other + "/draft").then().statusCode(200);
        long before = Changes.newest();
        send("", update(reference(1), ", \"counts\": [{\"of\": \"audits\", \"done\": 29, \"total\": 73}]"), update(other, "")).then().statusCode(201)
                .body("items.action", contains(led, other)).body("results.status", contains(201, 201)).body("results.problem", everyItem(nullValue()))
                .header("Preference-Applied", nullValue());
        COUNCIL.asks().get(programme.base + "/actions/" + led + "/updates").then().body("items[0].counts[0].done", equalTo(29))
                .body("items[0].state", equalTo("submitted"));
        COUNCIL.asks().get(programme.base + "/actions/" + other + "/draft").then().statusCode(404);
        assertEquals(before + 2, Changes.newest());
    }

    @Test
    void one_that_cannot_be_keeps_all_others_back_and_each_is_told_what_is_wrong() {
        long before = Changes.newest();
        send("", update(led, ""), update(foreign, ""), update("A9.99", ""), update(other, ", \"resubmits\": \"%s\"".formatted(UUID.randomUUID())),
                update(led, "").replace("2013-02-22", "2199-01-01"), update(led, ", \"counts\": [{\"of\": \"visits\", \"done\": 1, \"total\": 73}]"),
                update("", "")).then().statusCode(422).body("errors.field", contains("updates[1]", "updates[2]",
                        "updates[3].resubmits", "updates[4].update.asAt", "updates[5].counts", "updates[6].action"))
                .body("errors[0].detail", containsString("not led by council"));
        assertEquals(before, Changes.newest());
    }

    @Test
    void by_itself_each_is_taken_or_refused_with_its_own_status_and_problem() {
        String returned = returned();
        Response answer = send("respond-async, handling=lenient", update(led, ", \"resubmits\": \"" + returned + "\""), update(foreign, ""), update("A9.99", ""),
                update(led, ", \"resubmits\": \"" + returned + "\""), update(led, "").replace("2013-02-22", "2199-01-01"), update(other, ""));
        answer.then().statusCode(200).header("Preference-Applied", "handling=lenient")
                .body("results.status", contains(201, 403, 404, 409, 422, 201)).body("items", hasSize(2))
                .body("results[0].id", equalTo(answer.path("items[0].id"))).body("results[1].id", nullValue())
                .body("results[4].problem.errors[0].field", equalTo("update.asAt")).body("results[3].problem.type", equalTo("/problems/wrong-state"));
    }

    @Test
    void an_agency_that_leads_none_of_them_may_not() {
        send(POLICE, "", update(led, ""), update(other, "")).then().statusCode(403).body("errors", hasSize(2));
        send(POLICE, "handling=lenient", update(led, "")).then().statusCode(200).body("items", hasSize(0)).body("results.status", contains(403));
    }

    @Test
    void one_key_covers_a_thousand_which_come_in_gzip_and_arrive_once() throws IOException {
        String thousand = IntStream.range(0, 1_000).mapToObj(i -> update(i % 2 == 0 ? led : other, "").replace("29 of 73", "Week " + i)).collect(Collectors.joining(","));
        byte[] packed = gzip("{\"updates\": [" + thousand + "]}");
        long before = Changes.newest();
        for (int sent = 0; sent < 2; sent++) {
            COUNCIL.asks().header("Idempotency-Key", "thousand-" + programme.number).header("Content-Encoding", "gzip").body(packed)
                    .post(programme.base + "/updates").then().statusCode(201).body("items", hasSize(1_000)).body("items[999].narrative", equalTo("Week 999"));
        }
        assertEquals(before + 1_000, Changes.newest());
        COUNCIL.asks().body("{\"updates\": [" + thousand + "," + update(led, "") + "]}").post(programme.base + "/updates").then().statusCode(422)
                .body("errors[0].detail", containsString("1,000 entries and has more"));
    }

    private String returned() {
        String id = programme.reported(led, "in-progress", "2013-02-20", "");
        MANAGER.asks().body("{\"reason\": \"How many?\"}").post(programme.base + "/actions/" + led + "/updates/" + id + "/return").then().statusCode(200)
                .body("id", notNullValue());
        return id;
    }

    private String reference(int order) {
        return "A" + programme.number + "." + order;
    }

    private Response send(String prefer, String... updates) {
        return send(COUNCIL, prefer, updates);
    }

    private Response send(Person who, String prefer, String... updates) {
        return who.asks().header("Prefer", prefer).body("{\"updates\": [" + String.join(",", updates) + "]}").post(programme.base + "/updates");
    }

    private static String update(String action, String more) {
        return """
                {"action": "%s", "update": {"narrative": "29 of 73", "claimed": "in-progress", "asAt": "2013-02-22"%s}}""".formatted(action, more);
    }

    private static byte[] gzip(String text) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(packed)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return packed.toByteArray();
    }
}
