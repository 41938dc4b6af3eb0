package touchstone.local.supervision;

import java.time.Duration;

/** When to try again: at once, then after 1, 2, 4… seconds, a minute at most; at once again after some steady time. */
final class Backoff {
    private static final Duration STEADY = Duration.ofSeconds(20);
    private static final int LONGEST = 60;

    private int attempts;
    private Duration last = Duration.ZERO;

    /** How long after an attempt the next one may follow. */
    Duration delay() {
        return attempts == 0 ? Duration.ZERO : Duration.ofSeconds(Math.min(LONGEST, 1L << Math.min(attempts - 1, 10)));
    }

    boolean allows(Duration now) {
        return now.compareTo(last.plus(delay())) >= 0;
    }

    void attempted(Duration now) {
        attempts++;
        last = now;
    }

    /** Tells that all is well now. */
    void well(Duration now) {
        if (now.minus(last).compareTo(STEADY) > 0) {
            attempts = 0;
        }
    }
}
