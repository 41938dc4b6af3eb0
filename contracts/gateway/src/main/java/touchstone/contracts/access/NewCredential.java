package touchstone.contracts.access;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import touchstone.contracts.Slug;

/**
 * A credential to issue to an agency.
 *
 * @param agency slug of the agency that will hold it
 * @param label  what it is for: "case system, nightly"
 */
public record NewCredential(@NotBlank @Slug @Size(max = 60) String agency, @NotBlank @Size(max = 120) String label) {}
