package touchstone.contracts.plans.action;

import java.time.LocalDate;
import java.util.UUID;

/**
 * That an action goes on as another.
 *
 * @param action    the other action
 * @param reference how people say it
 * @param daysLate  how late the earlier of the two was by then; it stays so
 */
public record CarryOver(
        UUID action, String reference, LocalDate decidedOn, String reason, String decision, int daysLate) {}
