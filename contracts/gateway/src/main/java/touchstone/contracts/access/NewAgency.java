package touchstone.contracts.access;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import touchstone.contracts.Slug;

/**
 * An agency to add to an authority.
 *
 * @param slug its name in addresses, for ever: "police"
 * @param name how pages call it
 */
public record NewAgency(
        @NotBlank @Slug @Size(max = 60) String slug, @NotBlank @Size(max = 120) String name, @NotNull AgencyKind kind) {}
