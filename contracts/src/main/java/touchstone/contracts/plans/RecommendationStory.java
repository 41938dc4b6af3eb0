package touchstone.contracts.plans;

import java.util.List;

/** A recommendation with the difference it is to make and how that will be known. */
public record RecommendationStory(Recommendation recommendation, List<Outcome> outcomes, List<Measure> measures) {}
