package touchstone.contracts.plans.action;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Another action that must be done first.
 *
 * @param words what waiting for it means now: "waits for A5.2, which is 29 days late"
 */
public record Dependency(
        UUID action, String reference, ActionState state, LocalDate due, boolean overdue, int daysLate, String words) {}
