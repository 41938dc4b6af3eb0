package touchstone.e2e;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.http.ContentType;
import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Isolated;

/** Backs the suite up while an agency posts, and asks another installation, made of the backup, what it knows. */
@Isolated("it posts as fast as it can")
@ExtendWith(Suite.class)
class BackupUnderLoadTest {
    private static final String ACTIONS = "/api/plans/central-bedfordshire/actions";

    private final String updates = ACTIONS + "/" + given().get(ACTIONS + "?agency=bedfordshire-ccg").path("items[0].id") + "/updates";
    private final String credential = Suite.credential("central-bedfordshire", "bedfordshire-ccg");
    private final Queue<String> acknowledged = new ConcurrentLinkedQueue<>();
    private Path elsewhere;
    private int port;

    @BeforeEach
    void findAPlace() throws IOException {
        elsewhere = Files.createTempDirectory("touchstone restored ");
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
    }

    @AfterEach
    void takeItAway() throws IOException {
        Suite.touchstone(elsewhere, port, "down");
        try (Stream<Path> files = Files.walk(elsewhere)) {
            files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
        }
    }

    @Test
    void what_an_agency_was_acknowledged_before_the_backup_is_known_where_it_is_restored() throws InterruptedException {
        AtomicBoolean over = new AtomicBoolean();
        CountDownLatch underWay = new CountDownLatch(30);
        Thread agency = new Thread(() -> postUntil(over, underWay));
        agency.start();
        assertTrue(underWay.await(60, TimeUnit.SECONDS), "posting did not get under way");
        TreeSet<String> lost = new TreeSet<>(acknowledged);
        Path backup = elsewhere.resolve("of the suite.backup");
        Suite.touchstone("backup", backup.toString());
        over.set(true);
        agency.join();

        Suite.touchstone(elsewhere, port, "restore", backup.toString());
        Suite.touchstone(elsewhere, port, "up");
        for (String next = updates + "?limit=200"; next != null;) {
            var page = given().port(port).header("Authorization", "Bearer " + credential).get(next).then().statusCode(200).extract();
            page.<List<String>>path("items.id").forEach(lost::remove);
            next = page.path("next");
        }
        assertEquals(new TreeSet<>(), lost);
    }

    private void postUntil(AtomicBoolean over, CountDownLatch progress) {
        while (!over.get()) {
            acknowledged.add(given().contentType(ContentType.JSON).header("Authorization", "Bearer " + credential)
                    .body(Map.of("narrative", "Still going", "claimed", "in-progress", "asAt", "2012-11-20"))
                    .post(updates).then().statusCode(201).extract().path("id"));
            progress.countDown();
        }
    }
}
