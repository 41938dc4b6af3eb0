package touchstone.gateway.web.versions;

import java.util.List;
import touchstone.contracts.plans.plan.Plan;
import touchstone.contracts.plans.version.Edition;

/**
 * The versions of a plan, the one in preparation first.
 *
 * @param base address of the plan's pages
 */
public record VersionsView(Plan plan, List<Edition> editions, String base) {}
