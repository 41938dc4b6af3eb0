package touchstone.contracts.plans.replanning;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import touchstone.contracts.plans.signoff.DecisionReference;

/**
 * A decision that an action goes on as another.
 *
 * @param into      the action that it goes on as
 * @param decidedOn from this day on it reads "superseded"
 * @param reason    why it goes on as another
 * @param decision  typed reference of the decision or meeting; null when there is none
 */
public record NewCarryOver(
        @NotNull UUID into,
        @NotNull @PastOrPresent LocalDate decidedOn,
        @NotBlank @Size(max = 2000) String reason,
        @DecisionReference String decision) {}
