package touchstone.gateway.web.cache;

/**
 * All of a visitor that a page depends on, besides the gaps that are filled for each.
 *
 * @param scope      what the owners' answers depend on
 * @param signedIn   whether the strip at the top greets or offers to sign in
 * @param administers whether it leads to the administration
 */
record PageView(Object scope, boolean signedIn, boolean administers) {}
