package touchstone.contracts.plans.replanning;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import touchstone.contracts.plans.signoff.DecisionReference;

/**
 * New dates for several actions by one decision: the same date for all, or each moved by so many days.
 *
 * @param actions   their references or ids
 * @param due       the date for all of them; null when they are moved by days
 * @param shiftDays by how many days each moves; null when all get the same date
 * @param decidedOn when that was decided
 * @param decidedBy the body or post that decided it
 * @param decision  reference to its decision, such as touchstone:governance:decision:ID
 * @param reason    why they move
 */
public record NewDates(
        @NotEmpty @Size(max = 200) List<@NotBlank @Size(max = 36) String> actions,
        LocalDate due,
        @Min(-3660) @Max(3660) Integer shiftDays,
        @NotNull @PastOrPresent LocalDate decidedOn,
        @Size(max = 200) String decidedBy,
        @DecisionReference String decision,
        @NotBlank @Size(max = 2000) String reason) {}
