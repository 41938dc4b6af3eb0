package touchstone.contracts.plans.signoff;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * A body's decision that what was signed off is open again.
 *
 * @param body      the body that decided, as people call it
 * @param decidedOn the first day on which it is open again
 * @param reason    why it is open again
 * @param decision  typed reference of the decision or meeting; null when there is none
 */
public record Reopening(
        @NotBlank @Size(max = 200) String body,
        @NotNull @PastOrPresent LocalDate decidedOn,
        @NotBlank @Size(max = 2000) String reason,
        @DecisionReference String decision) {}
