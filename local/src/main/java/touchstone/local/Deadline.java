package touchstone.local;

import java.time.Duration;

/** Until when something is waited for, however the machine's clock is set meanwhile. */
public final class Deadline {
    private final long begin = System.nanoTime();
    private final long patience;

    private Deadline(Duration patience) {
        this.patience = patience.toNanos();
    }

    public static Deadline in(Duration patience) {
        return new Deadline(patience);
    }

    public boolean isOver() {
        return System.nanoTime() - begin > patience;
    }

    /** Since waiting began. */
    public double seconds() {
        return (System.nanoTime() - begin) / 1e9;
    }
}
