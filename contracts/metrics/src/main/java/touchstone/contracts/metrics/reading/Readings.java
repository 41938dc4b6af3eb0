package touchstone.contracts.metrics.reading;

import java.util.List;

/**
 * The readings as stored, in the order they were sent.
 *
 * @param items each with its id and version
 */
public record Readings(List<Reading> items) {}
