package touchstone.contracts.plans.title;

import java.util.UUID;

/**
 * How a workstream is known.
 *
 * @param id        of the workstream
 * @param plan      that it belongs to
 * @param reference as people know it: "W2"
 * @param title     what it is about
 */
public record WorkstreamTitle(UUID id, UUID plan, String reference, String title) {}
