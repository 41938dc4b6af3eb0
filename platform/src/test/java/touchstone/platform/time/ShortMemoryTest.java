package touchstone.platform.time;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShortMemoryTest {
    private Instant now = Instant.parse("2013-03-31T00:59:50Z");
    private int asked;

    /** However far and whichever way: the hour that summer time takes is none of the clock's. */
    @ParameterizedTest
    @CsvSource({"PT0S, 1", "PT30S, 1", "PT60S, 1", "PT61S, 2", "PT1H, 2", "P400D, 2", "PT-30S, 1", "PT-2M, 2", "P-400D, 2"})
    void what_was_remembered_before_the_clock_was_set_is_found_out_again(Duration step, int times) {
        ShortMemory<String, Integer> memory = new ShortMemory<>(() -> now);
        assertEquals(Optional.of(1), memory.recall("token", this::find));
        now = now.plus(step);
        assertEquals(times == 1 ? Optional.of(1) : Optional.empty(), memory.recall("token"));
        assertEquals(Optional.of(times), memory.recall("token", this::find));
    }

    private Optional<Integer> find(String key) {
        return Optional.of(++asked);
    }
}
