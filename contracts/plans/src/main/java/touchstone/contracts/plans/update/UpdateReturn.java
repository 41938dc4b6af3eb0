package touchstone.contracts.plans.update;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why an update goes back to its agency. */
public record UpdateReturn(@NotBlank @Size(max = 2000) String reason) {}
