package touchstone.contracts.plans.action;

import org.jspecify.annotations.Nullable;

/**
 * The actions of one recommendation, workstream, phase or lead agency, counted.
 *
 * @param key        id, or the agency's slug; null for those that belong to none
 * @param actions    how many there are
 * @param completed  accepted as completed, or signed off
 * @param overdue    open past the date now promised
 * @param suspended  of a suspended phase
 * @param unreported of which nothing was ever reported
 */
public record ActionGroup(@Nullable String key, int actions, int completed, int overdue, int suspended, int unreported) {}
