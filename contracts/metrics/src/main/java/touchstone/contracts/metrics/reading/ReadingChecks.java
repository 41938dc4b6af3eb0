package touchstone.contracts.metrics.reading;

import java.util.List;

/**
 * What would become of each reading, in the order they were sent.
 *
 * @param items one for each
 */
public record ReadingChecks(List<ReadingCheck> items) {}
