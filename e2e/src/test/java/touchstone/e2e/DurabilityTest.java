package touchstone.e2e;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.http.ContentType;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Kills one process after the other while agencies post and nobody but the supervisor starts anything again. As a drill of
 * ten minutes: {@code ./touchstone test -pl e2e -am -Dit.test=DurabilityTest -Dtouchstone.agencies=30 -Dtouchstone.kills=100}.
 */
@ExtendWith(Suite.class)
class DurabilityTest {
    private static final String ACTIONS = "/api/plans/central-bedfordshire/actions";
    private static final List<String> VICTIMS = List.of("plans", "gateway", "postgres", "metrics", "governance");
    private static final int AGENCIES = Integer.getInteger("touchstone.agencies", 4);
    private static final int KILLS = Integer.getInteger("touchstone.kills", VICTIMS.size());

    private final String updates = ACTIONS + "/" + given().get(ACTIONS + "?agency=bedfordshire-ccg").path("items[0].id") + "/updates";
    private final String credential = Suite.credential("central-bedfordshire", "bedfordshire-ccg");
    private final Map<String, String> acknowledged = new ConcurrentHashMap<>();
    private final AtomicLong lastAnswer = new AtomicLong();
    private final AtomicLong longestSilence = new AtomicLong();

    @Test
    void no_acknowledged_update_is_lost_doubled_or_altered_while_the_supervisor_alone_recovers() throws Exception {
        AtomicBoolean over = new AtomicBoolean();
        ExecutorService agencies = Executors.newFixedThreadPool(AGENCIES);
        lastAnswer.set(System.nanoTime());
        for (int i = 0; i < AGENCIES; i++) {
            String agency = "agency " + i;
            agencies.execute(() -> postUntil(over, agency));
        }
        killEverySixSeconds();
        over.set(true);
        agencies.shutdown();
        assertTrue(agencies.awaitTermination(60, TimeUnit.SECONDS), "the last updates are not acknowledged within a minute");

        Map<String, String> kept = kept();
        TreeSet<String> wrong = new TreeSet<>();
        acknowledged.forEach((id, narrative) -> {
            if (!narrative.equals(kept.get(id))) {
                wrong.add(narrative + " is kept as " + kept.get(id));
            }
        });
        assertEquals(new TreeSet<>(), wrong, "acknowledged and lost or altered, of " + acknowledged.size());
        long ours = kept.values().stream().filter(narrative -> narrative.startsWith("agency ")).count();
        assertEquals(acknowledged.size(), ours, "none is kept twice");
        Suite.awaitReady();
        assertTrue(longestSilence.get() < 10_000, "the longest silence was " + longestSilence + " ms");
    }

    /** One every six seconds, of a suite that has answered since it lost the one before: a silence is one recovery. */
    private void killEverySixSeconds() throws InterruptedException {
        CountDownLatch kills = new CountDownLatch(KILLS + 1);
        AtomicLong lastKill = new AtomicLong();
        ScheduledExecutorService killer = Executors.newSingleThreadScheduledExecutor();
        killer.scheduleAtFixedRate(() -> {
            if (lastAnswer.get() < lastKill.get()) {
                return;
            }
            if (kills.getCount() > 1) {
                String victim = VICTIMS.get((int) kills.getCount() % VICTIMS.size());
                ProcessHandle.of(Suite.pid(victim)).ifPresent(ProcessHandle::destroyForcibly);
                lastKill.set(System.nanoTime());
            }
            kills.countDown();
        }, 6, 6, TimeUnit.SECONDS);
        assertTrue(kills.await(10L + 12L * KILLS, TimeUnit.SECONDS));
        killer.shutdown();
    }

    /** Posts one update after the other, each again under its key, after a moment, until it is acknowledged. */
    private void postUntil(AtomicBoolean over, String agency) {
        for (int number = 1; !over.get(); number++) {
            String narrative = agency + " says it for the " + number + ". time";
            while (!isAcknowledged(narrative)) {
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(200));
            }
        }
    }

    private boolean isAcknowledged(String narrative) {
        try {
            String id = given().contentType(ContentType.JSON).header("Authorization", "Bearer " + credential)
                    .header("Idempotency-Key", narrative.replaceAll("\\W", "-"))
                    .body(Map.of("narrative", narrative, "claimed", "in-progress", "asAt", "2012-11-20"))
                    .post(updates).then().statusCode(201).extract().path("id");
            acknowledged.put(id, narrative);
            long now = System.nanoTime();
            long silence = Duration.ofNanos(now - lastAnswer.getAndSet(now)).toMillis();
            longestSilence.accumulateAndGet(silence, Math::max);
            return true;
        } catch (Exception | AssertionError notYet) {
            return false;
        }
    }

    private Map<String, String> kept() {
        Map<String, String> kept = new HashMap<>();
        for (String next = updates + "?limit=200"; next != null;) {
            var page = given().header("Authorization", "Bearer " + credential).get(next).then().statusCode(200).extract();
            page.jsonPath().<Map<String, String>>getList("items").forEach(update -> kept.put(update.get("id"), update.get("narrative")));
            next = page.path("next");
        }
        return kept;
    }
}
