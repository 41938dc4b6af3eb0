package touchstone.contracts.access;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import touchstone.contracts.Slug;

/**
 * An authority to add.
 *
 * @param slug its name in addresses, for ever: "stockton-on-tees"
 * @param name how pages call it
 */
public record NewAuthority(@NotBlank @Slug @Size(max = 60) String slug, @NotBlank @Size(max = 120) String name) {}
