package touchstone.contracts.plans.rating;

/**
 * The very action to look at first.
 *
 * @param reference as people know it: "A5.3"
 * @param weakness  what is the matter with it
 * @param daysLate  whole days past its original date; 0 when it is not late
 */
public record WeakestAction(String reference, Weakness weakness, int daysLate) {}
