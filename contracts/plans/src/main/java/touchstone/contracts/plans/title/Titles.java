package touchstone.contracts.plans.title;

import java.util.List;

/**
 * What an authority's actions are divided by.
 *
 * @param recommendations that they answer, in the order of the inspections
 * @param workstreams     of all plans
 * @param phases          of all plans, as they were at the date asked about
 */
public record Titles(List<RecommendationTitle> recommendations, List<WorkstreamTitle> workstreams, List<PhaseTitle> phases) {}
