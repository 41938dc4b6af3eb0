package touchstone.contracts.plans.recommendation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A recommendation's due date: publication date plus timescale class, never typed.
 *
 * @param on       null when it cannot be derived
 * @param daysLate whole days past due and not completed at the date asked about; 0 when not late
 * @param why      how it was derived, or why it cannot be, in words
 */
public record DueDate(@Nullable LocalDate on, int daysLate, String why) {}
