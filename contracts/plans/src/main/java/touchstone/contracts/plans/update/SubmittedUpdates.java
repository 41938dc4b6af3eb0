package touchstone.contracts.plans.update;

import java.util.List;
import touchstone.contracts.Batch;
import touchstone.contracts.BatchResult;

/**
 * The updates as stored, in the order they were sent.
 *
 * @param items   those that were taken
 * @param results what became of each that was sent
 */
public record SubmittedUpdates(List<ProgressUpdate> items, List<BatchResult> results) implements Batch {}
