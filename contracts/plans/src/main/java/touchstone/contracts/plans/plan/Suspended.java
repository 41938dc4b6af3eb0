package touchstone.contracts.plans.plan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A time in which a phase was suspended.
 *
 * @param from           the first day on which it was suspended
 * @param decidedBy      the body that decided, as people call it
 * @param reason         why it was suspended
 * @param decision       typed reference of the decision or meeting; null when there is none
 * @param until          the first day after it, with who resumed it and why; null while it lasts
 * @param resumedBy      the body that decided to go on; null while it lasts
 * @param resumeReason   why it goes on; null while it lasts
 * @param resumeDecision typed reference of that decision or meeting; null when there is none
 */
public record Suspended(
        LocalDate from,
        String decidedBy,
        String reason,
        @Nullable String decision,
        @Nullable LocalDate until,
        @Nullable String resumedBy,
        @Nullable String resumeReason,
        @Nullable String resumeDecision) {}
