package touchstone.platform.time;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Function;

/**
 * Remembers for a minute by the machine's clock as well as by time gone by: after the clock was set, or the machine
 * slept, a token that was signed before is no longer what its life says.
 */
public final class ShortMemory<K, V> {
    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final int MOST = 20_000;

    private final Cache<K, Remembered<V>> memory = Caffeine.newBuilder().expireAfterWrite(MINUTE).maximumSize(MOST).build();
    private final InstantSource clock;

    public ShortMemory(InstantSource clock) {
        this.clock = clock;
    }

    private record Remembered<V>(V value, Instant since) {}

    public Optional<V> recall(K key) {
        return Optional.ofNullable(memory.getIfPresent(key)).filter(this::isOfThisMinute).map(Remembered::value);
    }

    /** What is remembered, else what is found out; many who ask at once find out once. Nothing found is not remembered. */
    public Optional<V> recall(K key, Function<K, Optional<V>> find) {
        return recall(key).or(() -> Optional.ofNullable(memory.asMap().compute(key, (asked, before) -> before != null && isOfThisMinute(before) ? before
                : find.apply(asked).map(found -> new Remembered<>(found, clock.instant())).orElse(null))).map(Remembered::value));
    }

    public void forget(K key) {
        memory.invalidate(key);
    }

    public void forgetAll() {
        memory.invalidateAll();
    }

    private boolean isOfThisMinute(Remembered<V> remembered) {
        return Duration.between(remembered.since, clock.instant()).abs().compareTo(MINUTE) <= 0;
    }
}
