package touchstone.contracts.plans.action;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** The end of an action that will not be done. Approved versions keep it. */
public record Withdrawal(@NotNull LocalDate on, @NotBlank @Size(max = 2000) String reason) {}
