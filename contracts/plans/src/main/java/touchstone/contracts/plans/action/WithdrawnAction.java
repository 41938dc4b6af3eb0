package touchstone.contracts.plans.action;

import java.time.LocalDate;
import java.util.UUID;
import touchstone.contracts.Versioned;

/** An action that was taken out of its plan. */
public record WithdrawnAction(UUID id, int version, String reference, LocalDate on, String reason) implements Versioned {}
