package touchstone.contracts.plans.update;

import java.util.List;
import org.jspecify.annotations.Nullable;
import touchstone.contracts.plans.action.Count;

/**
 * An update beside the one accepted before it.
 *
 * @param before       the last accepted one that speaks of an earlier or the same date; null when there is none
 * @param counted      what its action counts, with the last word on each quantity: this update's, an accepted one's or
 *                     the plan's
 * @param changedSince what is different; null when there is nothing to compare with
 */
public record UpdateStory(
        ProgressUpdate update,
        @Nullable ProgressUpdate before,
        List<Count> counted,
        @Nullable UpdateChange changedSince) {}
