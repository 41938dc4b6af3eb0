package touchstone.contracts.plans.replanning;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That an action goes on as another.
 *
 * @param action    the other action
 * @param reference how people say it
 * @param decidedOn from this day on the earlier one reads "superseded"
 * @param reason    why it goes on as another
 * @param decision  typed reference of the decision or meeting; null when there is none
 * @param daysLate  how late the earlier of the two was by then; it stays so
 */
public record CarryOver(
        UUID action, String reference, LocalDate decidedOn, String reason, @Nullable String decision, int daysLate) {}
