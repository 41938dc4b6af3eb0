package touchstone.plans;

import static java.util.stream.Collectors.toSet;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static touchstone.plans.People.COUNCIL;
import static touchstone.plans.People.MANAGER;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import touchstone.platform.retention.Retention;
import touchstone.platform.testing.TestDatabase;
import touchstone.platform.testing.http.Response;

/** What holds of every change, shown of a progress update. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class CommandTest {
    private static final int AT_ONCE = 12;
    private static final String UPDATE = """
            {"narrative": "29 of 73 cases audited", "claimed": "in-progress", "asAt": "2013-02-22"}""";

    @Inject
    DataSource database;

    @Inject
    Retention retention;

    private final String key = UUID.randomUUID().toString();
    private String updates;

    @BeforeEach
    void a_published_action_that_the_council_leads() {
        Programme programme = new Programme("2013-02-15");
        updates = programme.base + "/actions/" + programme.action(programme.recommendation(1, "immediate"), 1, "") + "/updates";
        programme.published();
    }

    @Test
    void of_many_requests_with_one_key_at_once_one_is_done_and_all_are_answered_alike() throws Exception {
        long before = Changes.newest();
        Set<String> answers = atOnce(() -> keyed(UPDATE)).stream()
                .map(answer -> answer.then().statusCode(201).extract().asString()).collect(toSet());
        assertEquals(1, answers.size(), answers.toString());
        MANAGER.asks().get(updates).then().body("items", hasSize(1));
        assertEquals(1, Changes.newest() - before);
    }

    @Test
    void of_many_different_requests_with_one_key_at_once_one_is_done_and_the_others_are_refused() throws Exception {
        List<String> bodies = Stream.iterate(1, n -> n + 1).limit(AT_ONCE).map(n -> UPDATE.replace("29", "" + n)).toList();
        List<Integer> statuses = atOnce(bodies.stream().map(body -> (Callable<Response>) () -> keyed(body)).toList()).stream()
                .map(Response::statusCode).sorted().toList();
        assertEquals(201, statuses.get(0));
        assertEquals(Set.of(422), Set.copyOf(statuses.subList(1, AT_ONCE)));
        MANAGER.asks().get(updates).then().body("items", hasSize(1));
    }

    @Test
    void a_key_is_remembered_for_thirty_days_and_then_forgotten() throws SQLException {
        keyed(UPDATE).then().statusCode(201);
        makeOlder("29 days");
        retention.forget();
        keyed(UPDATE).then().statusCode(201);
        MANAGER.asks().get(updates).then().body("items", hasSize(1));
        makeOlder("2 days");
        retention.forget();
        keyed(UPDATE.replace("29", "30")).then().statusCode(201);
        MANAGER.asks().get(updates).then().body("items", hasSize(2));
    }

    @Test
    void a_request_that_was_refused_leaves_its_key_for_a_better_one() {
        keyed(UPDATE.replace("2013", "2099")).then().statusCode(422);
        keyed(UPDATE).then().statusCode(201);
        keyed(UPDATE).then().statusCode(201);
        MANAGER.asks().get(updates).then().body("items", hasSize(1));
    }

    @Test
    void what_can_be_done_only_once_is_answered_again_as_it_was() {
        String address = keyed(UPDATE).then().statusCode(201).extract().header("Location");
        MANAGER.asks().header("Idempotency-Key", key).post(address + "/acceptance").then().statusCode(200).body("version", equalTo(1));
        MANAGER.asks().header("Idempotency-Key", key).post(address + "/acceptance").then().statusCode(200).body("version", equalTo(1));
        MANAGER.asks().post(address + "/acceptance").then().statusCode(409);
    }

    @Test
    void what_can_be_done_only_once_is_answered_alike_to_all_who_ask_at_once() throws Exception {
        String address = keyed(UPDATE).then().statusCode(201).extract().header("Location");
        Set<String> answers = atOnce(() -> MANAGER.asks().header("Idempotency-Key", key).post(address + "/acceptance")).stream()
                .map(answer -> answer.then().statusCode(200).extract().asString()).collect(toSet());
        assertEquals(1, answers.size(), answers.toString());
    }

    @Test
    void one_key_of_two_callers_is_two_keys() {
        keyed(UPDATE).then().statusCode(201);
        String other = MANAGER.asks().header("Idempotency-Key", key).get(updates).then().extract().path("items[0].id");
        MANAGER.asks().header("Idempotency-Key", key).post(updates + "/" + other + "/acceptance").then().statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void the_audit_names_who_changed_what_from_what_to_what_with_a_key_and_without(boolean withKey) throws SQLException {
        String correlation = UUID.randomUUID().toString();
        String id = (withKey ? COUNCIL.asks().header("Idempotency-Key", key) : COUNCIL.asks())
                .header("X-Correlation-Id", correlation).body(UPDATE).post(updates).then().statusCode(201).extract().path("id");
        MANAGER.asks().header("X-Correlation-Id", correlation).post(updates + "/" + id + "/acceptance").then().statusCode(200);
        assertEquals(List.of("test:council-directorate@isle-of-wight null SUBMITTED",
                "test:programme-manager@isle-of-wight SUBMITTED ACCEPTED"), audited(id, correlation));
    }

    private void makeOlder(String time) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement older = connection.prepareStatement("update idempotency set at = at - cast(? as interval) where key = ?")) {
            older.setString(1, time);
            older.setString(2, key);
            older.executeUpdate();
        }
    }

    private Response keyed(String body) {
        return COUNCIL.asks().header("Idempotency-Key", key).body(body).post(updates);
    }

    private List<String> audited(String id, String correlation) throws SQLException {
        try (Connection connection = database.getConnection(); PreparedStatement sql = connection.prepareStatement("""
                select concat_ws(' ', actor, coalesce(before ->> 'state', 'null'), after ->> 'state') from audit
                 where table_name = 'progress_update' and row_id = cast(? as uuid) and correlation = ? order by id""")) {
            sql.setString(1, id);
            sql.setString(2, correlation);
            List<String> rows = new ArrayList<>();
            for (ResultSet found = sql.executeQuery(); found.next();) {
                rows.add(found.getString(1));
            }
            return rows;
        }
    }

    private static List<Response> atOnce(Callable<Response> request) throws Exception {
        return atOnce(Stream.generate(() -> request).limit(AT_ONCE).collect(Collectors.toList()));
    }

    private static List<Response> atOnce(List<Callable<Response>> requests) throws Exception {
        ExecutorService clients = Executors.newFixedThreadPool(requests.size());
        try {
            List<Response> answers = new ArrayList<>();
            for (Future<Response> answer : clients.invokeAll(requests)) {
                answers.add(answer.get());
            }
            return answers;
        } finally {
            clients.shutdown();
        }
    }
}
