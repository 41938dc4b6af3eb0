package touchstone.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Isolated;

/**
 * Kills one process after the other while agencies post and nobody but the supervisor starts anything again. As a drill of
 * ten minutes, on a machine with nothing else to do:
 * {@code ./touchstone test e2e -Dtest=DurabilityTest -Dminutes=10 -Dagencies=30 -Dregardless=true -Dfast-starts=on -Dsilence=10000}.
 */
@Isolated("it kills processes")
@ExtendWith(Suite.class)
class DurabilityTest {
    private static final List<String> VICTIMS = List.of("plans", "gateway", "postgres", "metrics", "governance");
    private static final int EVERY_SECONDS = 6;

    /** In milliseconds: Java starts cold here, on a machine that may be shared. With fast starts ten seconds are to do. */
    private static final int LONGEST_SILENCE = Integer.getInteger("silence", 30_000);

    /** Whether the next is killed although nobody has been answered since the one before. */
    private static final boolean REGARDLESS = Boolean.getBoolean("regardless");

    private static final int AGENCIES = Integer.getInteger("agencies", 4);
    private static final int KILLS = (int) (Double.parseDouble(System.getProperty("minutes", "0.5")) * 60 / EVERY_SECONDS);

    private final Witness witness = new Witness();

    @Test
    void no_acknowledged_update_is_lost_doubled_or_altered_while_the_supervisor_alone_recovers() throws Exception {
        PostingAgencies agencies = new PostingAgencies(AGENCIES, "durable", 0, witness);
        killEverySixSeconds(agencies);
        agencies.endWithNothingLostDoubledOrAltered();
        Suite.awaitReady();
        System.out.printf("%d updates acknowledged through %d kills, longest silence %d ms%n", agencies.posted(), KILLS, agencies.longestSilence());
        assertEquals(List.of(), witness.taken().stream().filter(Witness.Answer::isUntrue).toList());
        assertTrue(agencies.longestSilence() < LONGEST_SILENCE, "the longest silence was " + agencies.longestSilence() + " ms");
    }

    /** One every six seconds, and on a slow machine one later, so that a silence is one recovery. */
    private static void killEverySixSeconds(PostingAgencies agencies) throws InterruptedException {
        CountDownLatch kills = new CountDownLatch(KILLS + 1);
        AtomicInteger answered = new AtomicInteger();
        ScheduledExecutorService killer = Executors.newSingleThreadScheduledExecutor();
        killer.scheduleAtFixedRate(() -> {
            if (!REGARDLESS && agencies.posted() == answered.get()) {
                return;
            }
            if (kills.getCount() > 1) {
                Suite.processes(VICTIMS.get((int) kills.getCount() % VICTIMS.size())).forEach(ProcessHandle::destroyForcibly);
                answered.set(agencies.posted());
            }
            kills.countDown();
        }, EVERY_SECONDS, EVERY_SECONDS, TimeUnit.SECONDS);
        assertTrue(kills.await(EVERY_SECONDS * (2L * KILLS + 3), TimeUnit.SECONDS), "killing takes longer than planned");
        killer.shutdown();
    }
}
