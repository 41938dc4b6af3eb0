package touchstone.contracts.plans.rhythm;

/**
 * What one agency owes.
 *
 * @param agency   its slug
 * @param actions  of which an update is overdue
 * @param daysOwed since the longest of them was due
 */
public record OwedByAgency(String agency, int actions, int daysOwed) {}
