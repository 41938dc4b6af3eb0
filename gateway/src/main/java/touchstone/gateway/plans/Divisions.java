package touchstone.gateway.plans;

import java.util.Map;

/** What actions are divided by: titles by key, each kind in its own order. */
public record Divisions(Map<String, String> recommendations, Map<String, String> workstreams, Map<String, String> phases, Map<String, String> agencies) {}
