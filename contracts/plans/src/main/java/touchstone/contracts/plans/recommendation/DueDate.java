package touchstone.contracts.plans.recommendation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A recommendation's due date: publication date plus timescale class, never typed.
 *
 * @param kind     whether there is such a day
 * @param on       null unless it is known
 * @param daysLate whole days past due at the date asked about, or on the day of its sign-off; 0 when not late
 * @param pastDue  whether it is late and not signed off at the date asked about
 * @param why      how it was derived, or why it cannot be, in words
 */
public record DueDate(DueKind kind, @Nullable LocalDate on, int daysLate, boolean pastDue, String why) {}
