package touchstone.contracts.plans.recommendation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * What difference it will make.
 *
 * @param text what will be different for children
 */
public record NewOutcome(@NotBlank @Size(max = 2000) String text) {}
