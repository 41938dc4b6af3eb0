package touchstone.contracts.plans.recommendation;

import java.util.List;
import touchstone.contracts.plans.action.Count;

/**
 * An action that is said to be completed while something that it counts is not.
 *
 * @param reference   as people know it: "A5.3"
 * @param outstanding the quantities that are not done
 */
public record UnfinishedAction(String reference, List<Count> outstanding) {}
