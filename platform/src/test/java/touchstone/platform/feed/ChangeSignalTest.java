package touchstone.platform.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class ChangeSignalTest {
    private static final Duration LONG = Duration.ofMinutes(1);

    private final ChangeSignal signal = new ChangeSignal();

    @Test
    void who_waits_is_woken() {
        assertTimeoutPreemptively(LONG.dividedBy(2), () -> {
            CompletableFuture<Void> waiting = CompletableFuture.runAsync(() -> signal.await(0, LONG));
            signal.ring();
            waiting.join();
        });
    }

    @Test
    void who_has_not_heard_of_the_last_does_not_wait() {
        signal.ring();
        assertTimeoutPreemptively(LONG.dividedBy(2), () -> signal.await(0, LONG));
        assertEquals(1, signal.rings());
    }

    @Test
    void nobody_waits_longer_than_he_would() {
        assertTimeoutPreemptively(LONG, () -> signal.await(0, Duration.ofMillis(20)));
    }
}
