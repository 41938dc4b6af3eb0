package touchstone.contracts.plans;

/**
 * An update beside the one accepted before it.
 *
 * @param before       the last accepted one that speaks of an earlier or the same date; null when there is none
 * @param changedSince what is different; null when there is nothing to compare with
 */
public record UpdateStory(ProgressUpdate update, ProgressUpdate before, UpdateChange changedSince) {}
