package touchstone.metrics.disclosure;

/** What a figure counts: how many, out of how many, and how many are left over. */
enum Quantity { COUNT, BASE, REST }
