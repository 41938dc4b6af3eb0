package touchstone.platform.testing;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** How long people wait for an answer. */
public final class Patience {
    private static final int TIMES = 100;
    private static final int BEFORE_THAT = 30;
    private static final long LONGEST_MILLIS = 250;

    private Patience() {}

    /** Fails unless nineteen of twenty of these are answered within a quarter of a second. */
    public static void isEnoughFor(Runnable... requests) {
        IntStream.range(0, BEFORE_THAT).boxed().flatMap(n -> Stream.of(requests)).forEach(Runnable::run);
        List<Long> waits = IntStream.range(0, TIMES).boxed().flatMap(n -> Stream.of(requests)).map(Patience::millis).sorted().toList();
        long p95 = waits.get(waits.size() * 95 / 100);
        assertTrue(p95 < LONGEST_MILLIS, "95 % were answered within " + p95 + " ms only");
    }

    private static long millis(Runnable request) {
        long began = System.nanoTime();
        request.run();
        return (System.nanoTime() - began) / 1_000_000;
    }
}
