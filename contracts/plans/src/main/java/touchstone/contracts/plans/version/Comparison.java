package touchstone.contracts.plans.version;

/** Two versions of a plan side by side. */
public record Comparison(Edition from, Edition to, Tally tally) {}
