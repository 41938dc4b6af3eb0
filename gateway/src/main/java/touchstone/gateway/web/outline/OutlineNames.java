package touchstone.gateway.web.outline;

import java.util.Map;
import java.util.UUID;

/**
 * What may be named in a table of actions, as people call it.
 *
 * @param agencies        names by slug
 * @param recommendations by reference
 * @param workstreams     by reference, and by title
 * @param phases          by number, and by title
 */
record OutlineNames(Map<String, String> agencies, Map<String, UUID> recommendations, Map<String, UUID> workstreams, Map<String, UUID> phases) {}
