package touchstone.plans.action;

import java.util.List;
import java.util.UUID;
import touchstone.contracts.plans.Count;
import touchstone.platform.problem.Problems;

/**
 * An action, for those who lead it to report on.
 *
 * @param drafted whether the caller's agency has begun an update on it
 */
public record LedAction(UUID id, String authority, String reference, List<Count> counts, boolean drafted) {

    /** The quantities it counts, with what a report says is done of each; 422 for a count that is not this action's. */
    public List<Count> counted(List<Count> reported) {
        for (Count count : reported) {
            Count own = counts.stream().filter(c -> c.of().equals(count.of())).findFirst()
                    .orElseThrow(() -> Problems.invalid("counts", "'" + count.of() + "' is not counted by action " + reference));
            if (own.total() != count.total() || count.done() > own.total()) {
                throw Problems.invalid("counts", "'" + count.of() + "' must be between 0 and " + own.total() + " of " + own.total());
            }
        }
        return counts.stream().map(own -> latest(own, reported)).toList();
    }

    private static Count latest(Count own, List<Count> reported) {
        return reported.stream().filter(c -> c.of().equals(own.of())).findFirst().orElse(own);
    }
}
