package touchstone.e2e;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.http.ContentType;
import java.util.List;
import java.util.Queue;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(Suite.class)
class DurabilityTest {
    private static final String ACTIONS = "/api/plans/central-bedfordshire/actions";
    private final Queue<String> acknowledged = new ConcurrentLinkedQueue<>();

    @ParameterizedTest
    @ValueSource(strings = {"plans", "gateway", "postgres"})
    void no_acknowledged_update_is_lost_when_a_process_is_killed(String victim) throws InterruptedException {
        String updates = ACTIONS + "/" + given().get(ACTIONS + "?agency=bedfordshire-ccg").path("items[0].id") + "/updates";
        String credential = Suite.credential("central-bedfordshire", "bedfordshire-ccg");
        long victimPid = Suite.pid(victim);
        CountDownLatch wellUnderWay = new CountDownLatch(30);
        AtomicBoolean killed = new AtomicBoolean();
        ExecutorService agencies = Executors.newFixedThreadPool(4);
        for (int i = 0; i < 4; i++) {
            agencies.execute(() -> postUntil(killed, updates, credential, wellUnderWay));
        }

        assertTrue(wellUnderWay.await(60, TimeUnit.SECONDS), "posting did not get under way");
        ProcessHandle.of(victimPid).orElseThrow().destroyForcibly();
        killed.set(true);
        agencies.shutdown();
        assertTrue(agencies.awaitTermination(60, TimeUnit.SECONDS));
        Suite.up();

        List<String> kept = given().header("Authorization", "Bearer " + credential).get(updates).then().statusCode(200).extract().path("id");
        TreeSet<String> lost = new TreeSet<>(acknowledged);
        kept.forEach(lost::remove);
        assertEquals(new TreeSet<>(), lost, "acknowledged and lost, of " + acknowledged.size());
    }

    private void postUntil(AtomicBoolean killed, String updates, String credential, CountDownLatch progress) {
        while (!killed.get()) {
            try {
                String id = given().contentType(ContentType.JSON).header("Authorization", "Bearer " + credential)
                        .body("{\"narrative\": \"Still going\", \"claimed\": \"in-progress\", \"asAt\": \"2012-11-20\"}")
                        .post(updates).then().statusCode(201).extract().path("id");
                acknowledged.add(id);
                progress.countDown();
            } catch (Exception | AssertionError notAcknowledged) {
                // What was not acknowledged may be lost: the agency posts it again.
            }
        }
    }
}
