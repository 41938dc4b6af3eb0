package touchstone.contracts.plans.replanning;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import touchstone.contracts.plans.signoff.DecisionReference;

/**
 * A new date for an action. The original date and any lateness stay.
 *
 * @param due       the date now promised
 * @param decidedOn when that was decided
 * @param decidedBy the body or post that decided it
 * @param decision  reference to its decision, such as touchstone:governance:decision:ID
 * @param reason    why it moves
 */
public record NewDate(
        @NotNull LocalDate due,
        @NotNull @PastOrPresent LocalDate decidedOn,
        @Size(max = 200) String decidedBy,
        @DecisionReference String decision,
        @NotBlank @Size(max = 2000) String reason) {}
