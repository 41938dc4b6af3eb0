package touchstone.platform.testing;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/** How long the same people wait for an answer: undisturbed, and while something else goes on. */
public final class Patience {
    private static final int TIMES = 100;
    private static final int BEFORE_THAT = 30;
    private static final long LONGEST_MILLIS = 250;

    /** So many times what they wait undisturbed, on a machine that is busy with something else. */
    private static final int BUSY = 2;

    private final List<Runnable> requests;
    private final long undisturbed;

    /** Of those who ask for this. */
    public Patience(Runnable... requests) {
        this.requests = List.of(requests);
        rounds(BEFORE_THAT);
        undisturbed = p95();
    }

    /**
     * Fails unless nineteen of twenty are answered within a quarter of a second while it goes on; where the machine makes them
     * wait without it too, within twice as long as without it.
     *
     * @param goingOn does what it is given while it goes on
     */
    public void lastsDuring(Consumer<Runnable> goingOn) {
        long[] disturbed = new long[1];
        goingOn.accept(() -> disturbed[0] = p95());
        if (disturbed[0] >= LONGEST_MILLIS) {
            long without = Math.max(undisturbed, p95());
            assertTrue(disturbed[0] < BUSY * without, "95 % were answered within " + disturbed[0] + " ms, without it within " + without);
        }
    }

    private long p95() {
        List<Long> waits = rounds(TIMES);
        return waits.get(waits.size() * 95 / 100);
    }

    private List<Long> rounds(int times) {
        return IntStream.range(0, times).boxed().flatMap(round -> requests.stream()).map(Patience::millis).sorted().toList();
    }

    private static long millis(Runnable request) {
        long began = System.nanoTime();
        request.run();
        return (System.nanoTime() - began) / 1_000_000;
    }
}
