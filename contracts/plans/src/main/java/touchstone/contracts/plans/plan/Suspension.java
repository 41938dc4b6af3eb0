package touchstone.contracts.plans.plan;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import touchstone.contracts.plans.signoff.DecisionReference;

/**
 * A body's decision to suspend a phase; its actions then read "suspended" and stop escalating.
 *
 * @param from      the first day on which it is suspended
 * @param decidedBy the body that decided, as people call it
 * @param reason    why it is suspended
 * @param decision  typed reference of the decision or meeting; null when there is none
 */
public record Suspension(
        @NotNull LocalDate from,
        @NotBlank @Size(max = 200) String decidedBy,
        @NotBlank @Size(max = 2000) String reason,
        @DecisionReference String decision) {}
