package touchstone.contracts.metrics.indicator;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What exactly an indicator counts.
 *
 * @param number from 1; readings under different numbers are not compared
 * @param from   first day of the first period it applies to; null for the first definition
 * @param text   what exactly is counted
 * @param knownOn since when this is known
 */
public record Definition(int number, @Nullable LocalDate from, String text, LocalDate knownOn) {}
