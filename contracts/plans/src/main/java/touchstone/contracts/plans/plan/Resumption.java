package touchstone.contracts.plans.plan;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import touchstone.contracts.plans.signoff.DecisionReference;

/**
 * A body's decision to go on with a suspended phase.
 *
 * @param on        the first day on which it is no longer suspended
 * @param decidedBy the body that decided, as people call it
 * @param reason    why it goes on
 * @param decision  typed reference of the decision or meeting; null when there is none
 */
public record Resumption(
        @NotNull @PastOrPresent LocalDate on,
        @NotBlank @Size(max = 200) String decidedBy,
        @NotBlank @Size(max = 2000) String reason,
        @DecisionReference String decision) {}
