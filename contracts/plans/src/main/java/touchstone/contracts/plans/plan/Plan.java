package touchstone.contracts.plans.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import touchstone.contracts.Versioned;

/**
 * The council's and its partners' answer to what inspectors asked.
 *
 * @param reference unique in the authority: "improvement-plan-2013"
 * @param title     what people call it
 * @param versions  approved versions, the latest first
 * @param allowed   what the caller can do with it now
 */
public record Plan(
        UUID id, int version, String reference, String title, Publication state, List<PlanVersion> versions, List<PlanMove> allowed)
        implements Versioned {

    /**
     * A version that was approved; what it held then cannot change.
     *
     * @param number     from 1
     * @param approvedOn null when the day is unknown; {@code dated} then says what is known
     * @param approvedBy the body or post that approved it
     * @param note       what was said about it; null when nothing
     * @param dated      what is known of a day that is unknown: "February 2016"; null when the day is known
     * @param decision   typed reference of the decision or meeting; null when it was taken before Touchstone
     */
    public record PlanVersion(
            int number,
            @Nullable LocalDate approvedOn,
            String approvedBy,
            @Nullable String note,
            @Nullable String dated,
            @Nullable String decision) {}
}
