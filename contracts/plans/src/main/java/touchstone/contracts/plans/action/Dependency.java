package touchstone.contracts.plans.action;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Another action that must be done first.
 *
 * @param action    the other action
 * @param reference how people say it
 * @param due       the date it is now promised for; null when none was given
 * @param overdue   whether it is open past that date
 * @param daysLate  whole days past its original date
 * @param words     what waiting for it means now: "waits for A5.2, which is 29 days late"
 */
public record Dependency(
        UUID action,
        String reference,
        ActionState state,
        @Nullable LocalDate due,
        boolean overdue,
        int daysLate,
        String words) {}
