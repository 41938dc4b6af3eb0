package touchstone.contracts.plans.amendment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * Whose part must be on record before an amendment is approved.
 *
 * @param party a post or a body, never a person's name
 */
public record Requirement(@NotNull Involvement involvement, @NotBlank @Size(max = 200) String party) {}
