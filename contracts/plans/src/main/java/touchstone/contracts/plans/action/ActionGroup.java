package touchstone.contracts.plans.action;

/**
 * The actions of one recommendation, workstream, phase or lead agency, counted.
 *
 * @param key        id, or the agency's slug; null for those that belong to none
 * @param completed  accepted as completed, or signed off
 * @param unreported of which nothing was ever reported
 */
public record ActionGroup(String key, int actions, int completed, int overdue, int suspended, int unreported) {}
