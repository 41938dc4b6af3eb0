package touchstone.plans;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static touchstone.plans.People.COUNCIL;
import static touchstone.plans.People.GATEWAY;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import touchstone.platform.testing.TestDatabase;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ChangeFeedTest {
    @Inject
    DataSource database;

    @Test
    void a_follower_sees_every_change_once_and_in_order_while_many_write() {
        Programme programme = new Programme("2013-02-15");
        String action = programme.action(programme.recommendation(1, "immediate"), 1, "");
        long before = Changes.newest();
        ExecutorService writers = Executors.newFixedThreadPool(8);
        CompletableFuture<?> written = CompletableFuture.allOf(IntStream.range(0, 40)
                .mapToObj(i -> CompletableFuture.runAsync(() -> programme.reported(action, "in-progress", "2013-03-01", ""), writers))
                .toArray(CompletableFuture[]::new));

        List<Long> heard = new ArrayList<>();
        for (long after = before; heard.size() < 40; after = heard.get(heard.size() - 1)) {
            List<Number> batch = GATEWAY.asks().get("/changes?wait=10&after=" + after).then().statusCode(200).extract().path("sequence");
            assertTrue(!batch.isEmpty(), "no change arrived after " + after);
            batch.forEach(sequence -> heard.add(sequence.longValue()));
        }

        written.join();
        writers.shutdown();
        assertEquals(List.copyOf(new TreeSet<>(heard)), heard);
        assertEquals(heard.get(39), Changes.newest());
    }

    @Test
    void a_change_is_a_cloud_event_that_carries_the_record_as_it_became() {
        Programme programme = new Programme("2013-02-15");
        String action = programme.action(programme.recommendation(1, "immediate"), 1, "");
        long before = Changes.newest();
        String update = programme.reported(action, "in-progress", "2013-03-01", "");
        GATEWAY.asks().get("/changes?after=" + before).then()
                .body("[0].specversion", equalTo("1.0"))
                .body("[0].type", equalTo("touchstone.plans.update.submitted"))
                .body("[0].source", equalTo("/api/plans/isle-of-wight"))
                .body("[0].subject", equalTo("touchstone:plans:update:" + update))
                .body("[0].data.narrative", equalTo("As told to the board"))
                .body("[0]", hasKey("time"));
    }

    @Test
    void who_changed_what_stands_in_the_audit_and_stays_there() throws SQLException {
        Programme programme = new Programme("2013-02-15");
        String action = programme.action(programme.recommendation(1, "immediate"), 1, "");
        String update = COUNCIL.asks().header("X-Correlation-Id", "board-evening-1")
                .body("{\"narrative\": \"Audits began\", \"claimed\": \"in-progress\", \"asAt\": \"2013-03-01\"}")
                .post(programme.base + "/actions/" + action + "/updates").path("id");
        try (Connection connection = database.getConnection(); Statement sql = connection.createStatement()) {
            var entry = sql.executeQuery("select actor, correlation, before, after ->> 'narrative' from audit where row_id = '" + update + "'");
            assertTrue(entry.next());
            assertEquals("test:council-directorate@isle-of-wight", entry.getString(1));
            assertEquals("board-evening-1", entry.getString(2));
            assertEquals(null, entry.getString(3));
            assertEquals("Audits began", entry.getString(4));
            org.junit.jupiter.api.Assertions.assertThrows(SQLException.class, () -> sql.execute("delete from audit"));
        }
    }
}
