package touchstone.contracts.plans.action;

import java.util.List;

/**
 * Actions that were added together.
 *
 * @param actions each, in the order of their references
 */
public record AddedActions(List<Action> actions) {}
