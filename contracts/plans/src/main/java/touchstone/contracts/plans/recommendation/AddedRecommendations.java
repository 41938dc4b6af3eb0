package touchstone.contracts.plans.recommendation;

import java.util.List;

/**
 * Recommendations that were added together.
 *
 * @param recommendations each, in the order in which they were sent
 */
public record AddedRecommendations(List<Recommendation> recommendations) {}
