package touchstone.contracts.metrics.reading;

import java.util.List;

/**
 * What became of each reading, in the order they were sent.
 *
 * @param items one for each
 */
public record ReadingResults(List<ReadingResult> items) {}
