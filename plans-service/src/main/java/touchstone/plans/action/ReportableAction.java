package touchstone.plans.action;

import java.util.List;
import java.util.UUID;
import touchstone.contracts.plans.action.Count;
import touchstone.platform.problem.Problems;

/**
 * An action, for those who lead it to report on.
 *
 * @param counts what it counts, as the plan began
 */
public record ReportableAction(UUID id, String authority, String reference, List<Count> counts) {

    /** What a report says of its quantities, in their order; 422 for a count that is not this action's. */
    public List<Count> reported(List<Count> said) {
        for (Count count : said) {
            Count own = counts.stream().filter(c -> c.of().equals(count.of())).findFirst()
                    .orElseThrow(() -> Problems.invalid("counts", "'" + count.of() + "' is not counted by action " + reference));
            if (own.total() != count.total() || count.done() > own.total()) {
                throw Problems.invalid("counts", "'" + count.of() + "' must be between 0 and " + own.total() + " of " + own.total());
            }
        }
        return counts.stream().flatMap(own -> said.stream().filter(c -> c.of().equals(own.of())).limit(1)).toList();
    }
}
