package touchstone.contracts.plans.withdrawal;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * The end of an action that will not be done. Approved versions keep it.
 *
 * @param on     from this day on it is no longer in the plan
 * @param reason why it will not be done
 */
public record Withdrawal(@NotNull @PastOrPresent LocalDate on, @NotBlank @Size(max = 2000) String reason) {}
