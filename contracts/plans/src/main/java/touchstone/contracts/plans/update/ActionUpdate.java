package touchstone.contracts.plans.update;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * A progress update on the action that it names.
 *
 * @param action its reference, such as A5.3, or its id
 */
public record ActionUpdate(@NotBlank @Size(max = 60) String action, @Valid @NotNull NewUpdate update) {}
