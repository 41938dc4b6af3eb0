package touchstone.contracts.plans.version;

/**
 * How many actions one version has more, fewer, changed and unchanged against another.
 *
 * @param added     how many are new
 * @param removed   how many are gone
 * @param changed   how many differ
 * @param unchanged how many are the same
 */
public record Tally(int added, int removed, int changed, int unchanged) {}
