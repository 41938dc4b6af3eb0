package touchstone.contracts.plans.signoff;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * A body's decision that something is done and made a difference.
 *
 * @param body      the body that decided, as people call it
 * @param decidedOn the day from which it is signed off
 * @param decision  typed reference of the decision or meeting; null when it was taken before Touchstone
 */
public record SignOff(
        @NotBlank @Size(max = 200) String body,
        @NotNull @PastOrPresent LocalDate decidedOn,
        @DecisionReference String decision) {}
