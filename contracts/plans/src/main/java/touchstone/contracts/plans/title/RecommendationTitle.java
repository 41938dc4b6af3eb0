package touchstone.contracts.plans.title;

import java.util.UUID;

/**
 * How a recommendation is known.
 *
 * @param id        of the recommendation
 * @param reference as people know it: "R5"
 * @param text      the inspector's words
 */
public record RecommendationTitle(UUID id, String reference, String text) {}
