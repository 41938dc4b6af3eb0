package touchstone.contracts.plans;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** A new date for an action. The original date and any lateness stay. */
public record NewDate(
        @NotNull LocalDate due, @NotNull LocalDate decidedOn, @NotBlank @Size(max = 2000) String reason) {}
