package touchstone.contracts.plans.plan;

import java.time.LocalDate;

/**
 * A time in which a phase was suspended.
 *
 * @param until   the first day after it, with who resumed it and why; null while it lasts
 */
public record Suspended(
        LocalDate from,
        String decidedBy,
        String reason,
        String decision,
        LocalDate until,
        String resumedBy,
        String resumeReason,
        String resumeDecision) {}
