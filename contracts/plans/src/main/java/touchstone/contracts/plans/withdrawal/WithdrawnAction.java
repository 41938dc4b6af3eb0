package touchstone.contracts.plans.withdrawal;

import java.time.LocalDate;
import java.util.UUID;
import touchstone.contracts.Versioned;

/**
 * An action that was taken out of its plan.
 *
 * @param reference how people said it
 * @param on        from this day on it is no longer in the plan
 * @param reason    why it will not be done
 */
public record WithdrawnAction(UUID id, int version, String reference, LocalDate on, String reason) implements Versioned {}
