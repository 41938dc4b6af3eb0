package touchstone.contracts.metrics.indicator;

import touchstone.contracts.metrics.reading.Reading;

/**
 * A reading newer than the latest that counts, which changes no verdict.
 *
 * @param reason why it steps aside
 * @param words  the same in one sentence
 */
public record SetAside(Reading reading, FigureReason reason, String words) {}
