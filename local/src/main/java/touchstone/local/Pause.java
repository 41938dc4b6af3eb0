package touchstone.local;

import java.time.Duration;

/** A short wait between two looks. */
public final class Pause {
    private Pause() {
    }

    public static void briefly() {
        of(Duration.ofMillis(40));
    }

    /** @throws Interrupted when somebody wants the thread to stop */
    public static void of(Duration time) {
        try {
            Thread.sleep(time.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Interrupted(e);
        }
    }

    /** Somebody wanted the waiting thread to stop. */
    public static final class Interrupted extends RuntimeException {
        private Interrupted(InterruptedException cause) {
            super("interrupted while waiting", cause);
        }
    }
}
