package touchstone.contracts.plans.update;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * Why an update goes back to its agency.
 *
 * @param reason what is missing or wrong, as its agency will read it
 */
public record UpdateReturn(@NotBlank @Size(max = 2000) String reason) {}
