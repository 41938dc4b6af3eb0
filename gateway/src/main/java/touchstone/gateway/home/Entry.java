package touchstone.gateway.home;

import touchstone.contracts.access.Authority;

/**
 * An authority on the front page.
 *
 * @param verdict where its programme stands, in one sentence; null where that is not shown
 */
record Entry(Authority authority, String verdict) {}
