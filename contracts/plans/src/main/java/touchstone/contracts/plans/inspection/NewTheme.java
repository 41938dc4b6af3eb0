package touchstone.contracts.plans.inspection;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * A strength or a gap to add to a draft inspection.
 *
 * @param text what was found
 */
public record NewTheme(@NotNull ThemeKind kind, @NotBlank @Size(max = 2000) String text) {}
