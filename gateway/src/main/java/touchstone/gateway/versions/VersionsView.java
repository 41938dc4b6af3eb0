package touchstone.gateway.versions;

import java.util.List;
import touchstone.contracts.plans.Edition;
import touchstone.contracts.plans.Plan;

/**
 * The versions of a plan, the one in preparation first.
 *
 * @param base address of the plan's pages
 */
public record VersionsView(Plan plan, List<Edition> editions, String base) {}
