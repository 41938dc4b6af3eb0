package touchstone.contracts.plans.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import touchstone.contracts.Versioned;

/**
 * The council's and its partners' answer to what inspectors asked.
 *
 * @param versions approved versions, the latest first
 */
public record Plan(UUID id, int version, String reference, String title, Publication state, List<PlanVersion> versions)
        implements Versioned {

    /**
     * A version that was approved; what it held then cannot change.
     *
     * @param approvedOn null when the day is unknown; {@code dated} then says what is known
     */
    public record PlanVersion(
            int number, LocalDate approvedOn, String approvedBy, String note, String dated, String decision) {}
}
