package touchstone.contracts.plans.version;

/** How many actions one version has more, fewer, changed and unchanged against another. */
public record Tally(int added, int removed, int changed, int unchanged) {}
