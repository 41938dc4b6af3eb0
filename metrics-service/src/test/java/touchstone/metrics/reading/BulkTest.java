package touchstone.metrics.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static touchstone.metrics.Council.batch;
import static touchstone.metrics.Council.row;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import touchstone.metrics.Council;
import touchstone.metrics.Crowd;
import touchstone.platform.testing.QueryPlan;
import touchstone.platform.testing.TestDatabase;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class BulkTest {
    private static final int SENDERS = 16;
    private static final int BATCHES = 3;
    private static final int ROWS = 500;

    @Inject
    DataSource database;

    @Test
    void sixteen_senders_of_five_hundred_figures_leave_everybody_else_served() throws Exception {
        Council council = new Council("bulk-council");
        IntStream.range(0, SENDERS).forEach(sender -> council.measures("teams-" + sender, "count"));
        ExecutorService senders = Executors.newFixedThreadPool(SENDERS);
        try {
            List<Future<Integer>> sent = IntStream.range(0, SENDERS).mapToObj(sender -> senders.submit(sender(council, sender))).toList();
            Duration slowest = Duration.ZERO;
            while (sent.stream().anyMatch(one -> !one.isDone())) {
                Instant asked = Instant.now();
                assertEquals(200, council.director().asks().get(council.at("/indicators/teams-0")).statusCode());
                Duration took = Duration.between(asked, Instant.now());
                slowest = took.compareTo(slowest) > 0 ? took : slowest;
            }
            for (Future<Integer> one : sent) {
                assertEquals(BATCHES, one.get());
            }
            assertTrue(slowest.toSeconds() < 3, "a reader waited for " + slowest);
        } finally {
            senders.shutdownNow();
        }
        assertEquals(SENDERS * BATCHES * ROWS, stored("bulk-council"));
    }

    @Test
    void two_who_send_the_same_places_at_once_store_them_once() throws Exception {
        Council council = new Council("twice-council");
        council.measures("teams", "count");
        List<String> forwards = IntStream.range(0, ROWS).mapToObj(BulkTest::place).toList();
        List<String> backwards = IntStream.range(0, ROWS).mapToObj(i -> place(ROWS - 1 - i)).toList();
        ExecutorService senders = Executors.newFixedThreadPool(4);
        try {
            List<Future<Integer>> sent = IntStream.range(0, 4).mapToObj(i -> senders.submit(() -> council.submits(
                    (i % 2 == 0 ? forwards : backwards).toArray(String[]::new)).extract().statusCode())).toList();
            int taken = 0;
            for (Future<Integer> one : sent) {
                taken += one.get() == 201 ? 1 : 0;
                assertTrue(List.of(201, 409, 422).contains(one.get()), "answered " + one.get());
            }
            assertEquals(1, taken);
        } finally {
            senders.shutdownNow();
        }
        assertEquals(ROWS, stored("twice-council"));
    }

    @Test
    void a_batch_looks_at_its_own_places_only() throws SQLException {
        Crowd.make();
        String places = "array(select '2020-01-31 1' from generate_series(1, 500))";
        String indicators = "array(select id::text from indicator where authority = 'crowded' order by code limit 500)";
        try (Connection connection = database.getConnection()) {
            QueryPlan plan = QueryPlan.run(connection, ReadingStore.WAITING, Map.of("indicators", indicators, "slots", places))
                    .reads("reading", "reading_waiting_unique");
            assertTrue(plan.pages() < 500 * 6, plan.text());
        }
    }

    private static Callable<Integer> sender(Council council, int sender) {
        return () -> (int) IntStream.range(0, BATCHES).filter(batch -> council.manager().asks()
                .body(batch(IntStream.range(0, ROWS).mapToObj(i -> row("teams-" + sender, "2012/13",
                        "\"stated\": 50, \"breakdown\": {\"by\": \"team\", \"name\": \"Team " + batch + "-" + i + "\"}")).toArray(String[]::new)))
                .post(council.at("/readings")).statusCode() == 201).count();
    }

    private static String place(int i) {
        return row("teams", "2012/13", "\"stated\": 50, \"breakdown\": {\"by\": \"team\", \"name\": \"Team " + i + "\"}");
    }

    private int stored(String authority) throws SQLException {
        try (Connection connection = database.getConnection(); Statement sql = connection.createStatement();
                ResultSet found = sql.executeQuery("select count(*) from reading where authority = '" + authority + "'")) {
            found.next();
            return found.getInt(1);
        }
    }
}
