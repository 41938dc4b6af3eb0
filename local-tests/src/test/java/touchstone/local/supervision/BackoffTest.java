package touchstone.local.supervision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BackoffTest {
    private final Backoff backoff = new Backoff();

    @ParameterizedTest
    @CsvSource({"0, 0", "1, 1", "2, 2", "3, 4", "4, 8", "5, 16", "6, 32", "7, 60", "8, 60", "1000, 60"})
    void each_attempt_in_vain_doubles_the_wait_up_to_a_minute(int attempts, int seconds) {
        for (int i = 0; i < attempts; i++) {
            backoff.attempted(at(100));
        }
        assertEquals(Duration.ofSeconds(seconds), backoff.delay());
        assertTrue(backoff.allows(at(100 + seconds)));
        assertEquals(attempts == 0, backoff.allows(at(99 + seconds)));
    }

    @Test
    void what_answers_only_for_a_moment_is_no_better_than_before() {
        backoff.attempted(at(100));
        backoff.well(at(119));
        assertFalse(backoff.allows(at(100)));
    }

    @Test
    void after_a_steady_time_it_is_tried_at_once_again() {
        backoff.attempted(at(100));
        backoff.well(at(121));
        assertTrue(backoff.allows(at(121)));
        assertEquals(Duration.ZERO, backoff.delay());
    }

    private static Duration at(long seconds) {
        return Duration.ofSeconds(seconds);
    }
}
