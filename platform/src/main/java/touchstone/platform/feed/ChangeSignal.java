package touchstone.platform.feed;

import jakarta.inject.Singleton;
import java.time.Duration;

/** Wakes those who wait for the next change. */
@Singleton
class ChangeSignal {
    private long rings;

    synchronized long rings() {
        return rings;
    }

    synchronized void ring() {
        rings++;
        notifyAll();
    }

    /** Waits until it has rung more often than {@code heard}, at most for {@code longest}. */
    synchronized void await(long heard, Duration longest) {
        long deadline = System.nanoTime() + longest.toNanos();
        try {
            for (long left = longest.toMillis(); rings == heard && left > 0; left = (deadline - System.nanoTime()) / 1_000_000) {
                wait(left);
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }
}
