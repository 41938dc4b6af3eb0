package touchstone.plans.plan;

/** A row of a list with its place in it. */
record Keyed<T>(String key, T item) {}
