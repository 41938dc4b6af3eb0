package touchstone.gateway.web.outline;

import java.util.List;
import touchstone.contracts.plans.action.NewAction;

/**
 * A table of actions that was looked at, of which nothing is saved.
 *
 * @param added what would be added
 * @param same  how many rows the plan holds already, as they stand
 */
public record LookedActions(List<NewAction> added, int same) {}
