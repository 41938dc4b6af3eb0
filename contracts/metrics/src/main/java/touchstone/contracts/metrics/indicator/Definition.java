package touchstone.contracts.metrics.indicator;

import java.time.LocalDate;

/**
 * What exactly an indicator counts.
 *
 * @param number from 1; readings under different numbers are not compared
 * @param from   first day of the first period it applies to; null for the first definition
 */
public record Definition(int number, LocalDate from, String text) {}
