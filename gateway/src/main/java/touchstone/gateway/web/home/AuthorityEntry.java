package touchstone.gateway.web.home;

import touchstone.contracts.access.Authority;

/**
 * An authority on the front page.
 *
 * @param verdict where its programme stands, in one sentence; null where that is not shown
 */
record AuthorityEntry(Authority authority, String verdict) {}
