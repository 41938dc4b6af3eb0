package touchstone.platform.testing;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** How long people wait for an answer. */
public final class Patience {
    private static final int ROUNDS = 3;
    private static final int TIMES = 100;
    private static final int BEFORE_THAT = 30;
    private static final long LONGEST_MILLIS = 250;

    private Patience() {}

    /**
     * Fails unless nineteen of twenty of these are answered within a quarter of a second. They are looked at three times, for
     * the machine may be busy with something else for a moment; what is held up is held up each time.
     */
    public static void isEnoughFor(Runnable... requests) {
        IntStream.range(0, BEFORE_THAT).boxed().flatMap(n -> Stream.of(requests)).forEach(Runnable::run);
        List<Long> p95s = IntStream.range(0, ROUNDS).mapToObj(round -> p95(requests)).takeWhile(p95 -> p95 >= LONGEST_MILLIS).toList();
        assertTrue(p95s.size() < ROUNDS, "95 % were answered within " + p95s + " ms only");
    }

    private static long p95(Runnable... requests) {
        List<Long> waits = IntStream.range(0, TIMES).boxed().flatMap(n -> Stream.of(requests)).map(Patience::millis).sorted().toList();
        return waits.get(waits.size() * 95 / 100);
    }

    private static long millis(Runnable request) {
        long began = System.nanoTime();
        request.run();
        return (System.nanoTime() - began) / 1_000_000;
    }
}
