package touchstone.contracts.metrics.history;

import java.time.LocalDate;

/**
 * That something no longer holds. It stays readable, and pages as at a day before still know it.
 *
 * @param on     since when it counts no more
 * @param by     the post that withdrew it
 * @param reason what was wrong with it
 */
public record Withdrawn(LocalDate on, String by, String reason) {}
