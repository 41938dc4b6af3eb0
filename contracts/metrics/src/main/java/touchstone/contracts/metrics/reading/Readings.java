package touchstone.contracts.metrics.reading;

import java.util.List;
import touchstone.contracts.Batch;
import touchstone.contracts.BatchResult;

/**
 * The readings as stored, in the order they were sent.
 *
 * @param items   those that were taken, each with its id and version
 * @param results what became of each that was sent
 */
public record Readings(List<Reading> items, List<BatchResult> results) implements Batch {}
