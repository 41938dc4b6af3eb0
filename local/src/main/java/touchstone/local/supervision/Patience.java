package touchstone.local.supervision;

import java.time.Duration;

/**
 * How long something may be silent before it is started again.
 *
 * @param starting until its first answer
 * @param running  ever after
 */
public record Patience(Duration starting, Duration running) {
    public static final Patience USUAL = new Patience(Duration.ofMinutes(3), Duration.ofSeconds(30));
}
