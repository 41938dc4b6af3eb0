package touchstone.platform.feed;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static touchstone.platform.notes.Notes.GATEWAY;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
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
import touchstone.platform.notes.Notes;
import touchstone.platform.notes.NotesService;

@QuarkusTest
@TestProfile(NotesService.class)
class EventReaderTest {
    @Inject
    DataSource database;

    private final Notes notes = new Notes();

    @Test
    void nobody_reads_past_a_change_that_is_not_committed_yet() throws SQLException {
        long before = newest();
        try (Connection slow = database.getConnection(); Connection quick = database.getConnection()) {
            slow.setAutoCommit(false);
            append(slow, "slow");
            append(quick, "quick");
            assertEquals(List.of(), subjectsAfter(before));
            assertEquals(before, newest());
            slow.commit();
            assertEquals(List.of("slow", "quick"), subjectsAfter(before));
        }
    }

    @Test
    void a_change_that_is_taken_back_holds_up_nobody() throws SQLException {
        long before = newest();
        try (Connection slow = database.getConnection(); Connection quick = database.getConnection()) {
            slow.setAutoCommit(false);
            append(slow, "slow");
            append(quick, "quick");
            slow.rollback();
            assertEquals(List.of("quick"), subjectsAfter(before));
        }
    }

    @Test
    void a_follower_hears_of_every_change_once_and_in_order_while_many_write() {
        long before = newest();
        ExecutorService writers = Executors.newFixedThreadPool(8);
        CompletableFuture<?> written = CompletableFuture.allOf(IntStream.range(0, 40)
                .mapToObj(number -> CompletableFuture.runAsync(() -> notes.added("note " + number), writers))
                .toArray(CompletableFuture[]::new));
        List<Long> heard = new ArrayList<>();
        for (long after = before; heard.size() < 40; after = heard.get(heard.size() - 1)) {
            List<Number> batch = GATEWAY.asks().get("/changes?wait=10&after=" + after).then().statusCode(200).extract().path("sequence");
            assertFalse(batch.isEmpty(), "no change arrived after " + after);
            batch.forEach(sequence -> heard.add(sequence.longValue()));
        }
        written.join();
        writers.shutdown();
        assertEquals(List.copyOf(new TreeSet<>(heard)), heard);
        assertEquals(heard.get(39), newest());
    }

    @Test
    void who_follows_from_the_end_meets_every_later_change_and_no_earlier_one() throws SQLException {
        try (Connection connection = database.getConnection()) {
            append(connection, "earlier");
            long end = newest();
            append(connection, "later");
            assertEquals(List.of("later"), subjectsAfter(end));
        }
    }

    @Test
    void a_change_is_a_cloud_event_that_carries_the_record_as_it_became() {
        long before = newest();
        String note = notes.added("note");
        GATEWAY.asks().get("/changes?after=" + before).then()
                .body("[0].specversion", equalTo("1.0"))
                .body("[0].type", equalTo("touchstone.notes.note.added"))
                .body("[0].source", equalTo("/api/notes/" + notes.authority))
                .body("[0].subject", equalTo("touchstone:notes:note:" + note.substring(note.lastIndexOf('/') + 1)))
                .body("[0].data.text", equalTo("note"))
                .body("[0]", hasKey("time"));
    }

    @Test
    void who_only_asks_what_has_moved_is_not_sent_what_it_became() {
        long before = newest();
        notes.added("note");
        GATEWAY.asks().get("/changes?data=false&after=" + before).then().statusCode(200)
                .body("[0].type", equalTo("touchstone.notes.note.added")).body("[0].data", nullValue());
    }

    @Test
    void the_feed_is_for_the_gateway() {
        notes.writer.asks().get("/changes").then().statusCode(403);
    }

    private static void append(Connection connection, String subject) throws SQLException {
        try (Statement sql = connection.createStatement()) {
            sql.execute("insert into event (type, authority, subject, data) values ('test.made', 'nowhere', '" + subject + "', '{}')");
        }
    }

    private static long newest() {
        return GATEWAY.asks().get("/changes/newest").then().statusCode(200).extract().number("sequence");
    }

    private static List<String> subjectsAfter(long sequence) {
        return GATEWAY.asks().get("/changes?after=" + sequence).then().statusCode(200).extract().path("subject");
    }
}
