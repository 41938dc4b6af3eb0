package touchstone.platform.command;

import static java.util.stream.Collectors.toSet;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static touchstone.platform.testing.http.RequestSpecification.given;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import touchstone.platform.notes.Notes;
import touchstone.platform.notes.NotesService;
import touchstone.platform.sql.Reads;
import touchstone.platform.testing.Wire;
import touchstone.platform.testing.http.Response;

/** What holds of every change: done once for its key, audited, announced, or not done at all. */
@QuarkusTest
@TestProfile(NotesService.class)
class CommandTest {
    private static final int AT_ONCE = 12;

    @Inject
    Reads reads;

    private final Notes notes = new Notes();
    private final String key = UUID.randomUUID().toString();

    @Test
    void of_many_requests_with_one_key_at_once_one_is_done_and_all_are_answered_alike() throws Exception {
        Set<String> answers = atOnce(number -> keyed("note")).stream()
                .map(answer -> answer.then().statusCode(201).extract().asString()).collect(toSet());
        assertEquals(1, answers.size(), answers.toString());
        given().get(notes.list).then().body("items", hasSize(1));
        assertEquals(1, announced("note.added"));
    }

    @Test
    void of_many_different_requests_with_one_key_at_once_one_is_done_and_the_others_are_refused() throws Exception {
        List<Integer> statuses = atOnce(number -> keyed("note " + number)).stream().map(Response::statusCode).sorted().toList();
        assertEquals(201, statuses.get(0));
        assertEquals(Set.of(422), Set.copyOf(statuses.subList(1, AT_ONCE)));
        given().get(notes.list).then().body("items", hasSize(1));
    }

    @Test
    void a_request_that_was_refused_leaves_its_key_for_a_better_one_and_no_trace() {
        keyed("wrong").then().statusCode(422);
        assertEquals(0, announced("note.added"));
        keyed("right").then().statusCode(201);
        keyed("right").then().statusCode(201);
        given().get(notes.list).then().body("items", hasSize(1));
    }

    @Test
    void what_can_be_done_only_once_is_answered_again_as_it_was() {
        String filing = notes.added("note") + "/filing";
        notes.writer.asks().header("Idempotency-Key", key).post(filing).then().statusCode(200).body("version", equalTo(1));
        notes.writer.asks().header("Idempotency-Key", key).post(filing).then().statusCode(200).body("version", equalTo(1));
        notes.writer.asks().post(filing).then().statusCode(409);
    }

    @Test
    void what_can_be_done_only_once_is_answered_alike_to_all_who_ask_at_once() throws Exception {
        String filing = notes.added("note") + "/filing";
        Set<String> answers = atOnce(number -> notes.writer.asks().header("Idempotency-Key", key).post(filing)).stream()
                .map(answer -> answer.then().statusCode(200).extract().asString()).collect(toSet());
        assertEquals(1, answers.size(), answers.toString());
    }

    @Test
    void one_key_of_two_callers_is_two_keys() {
        keyed("note").then().statusCode(201);
        notes.other.asks().header("Idempotency-Key", key).body(Notes.saying("another")).post(notes.list).then().statusCode(201);
    }

    @Test
    void one_key_for_two_operations_is_refused() {
        String note = notes.added("note");
        keyed("another").then().statusCode(201);
        notes.writer.asks().header("Idempotency-Key", key).post(note + "/filing").then()
                .statusCode(422).body("detail", containsString("Send a new key"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"two words", "naïve", ""})
    void a_key_is_visible_characters(String strange) {
        String note = Notes.saying("note");
        String answer = Wire.send("POST " + notes.list + " HTTP/1.1\nAuthorization: " + notes.writer.authorization() + "\nIdempotency-Key: " + strange
                + "\nContent-Type: application/json\nContent-Length: " + note.length() + "\n\n" + note);
        assertThat(answer, allOf(startsWith("HTTP/1.1 400"), containsString("application/problem+json")));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void the_audit_names_who_changed_what_from_what_to_what_with_a_key_and_without(boolean withKey) {
        String correlation = UUID.randomUUID().toString();
        String note = (withKey ? notes.writer.asks().header("Idempotency-Key", key) : notes.writer.asks())
                .header("X-Correlation-Id", correlation).body(Notes.saying("note")).post(notes.list)
                .then().statusCode(201).extract().header("Location");
        notes.other.asks().header("X-Correlation-Id", correlation).post(note + "/filing").then().statusCode(200);
        assertEquals(List.of("test:writer@" + notes.authority + " null false", "test:second-writer@" + notes.authority + " false true"),
                reads.list("""
                        select concat_ws(' ', actor, coalesce(before ->> 'filed', 'null'), after ->> 'filed') as entry from audit
                         where table_name = 'note' and correlation = :correlation order by id""",
                        Map.of("correlation", correlation), row -> row.text("entry")));
    }

    private Response keyed(String text) {
        return notes.writer.asks().header("Idempotency-Key", key).body(Notes.saying(text)).post(notes.list);
    }

    private int announced(String type) {
        return reads.list("select id from event where type = :type and authority = :authority",
                Map.of("type", type, "authority", notes.authority), row -> row.id("id")).size();
    }

    private interface Numbered {
        Response request(int number);
    }

    private static List<Response> atOnce(Numbered requests) throws Exception {
        ExecutorService clients = Executors.newFixedThreadPool(AT_ONCE);
        try {
            List<Callable<Response>> all = IntStream.range(0, AT_ONCE).<Callable<Response>>mapToObj(number -> () -> requests.request(number)).toList();
            List<Response> answers = new ArrayList<>();
            for (Future<Response> answer : clients.invokeAll(all)) {
                answers.add(answer.get());
            }
            return answers;
        } finally {
            clients.shutdown();
        }
    }
}
