package touchstone.gateway.web.plan;

import java.util.Map;

/** What actions are divided by: titles by key, each kind in its own order. */
public record GroupTitles(Map<String, String> recommendations, Map<String, String> workstreams, Map<String, String> phases, Map<String, String> agencies) {}
