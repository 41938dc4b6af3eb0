package touchstone.contracts.access.credential;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import touchstone.contracts.Slug;

/**
 * A credential to issue to an agency.
 *
 * @param agency  slug of the agency that will hold it
 * @param label   what it is for: "case system, nightly"
 * @param scopes  what it is good for; everything that its agency may do when left out
 * @param expires the last day on which it works, within two years; a year from today when left out
 */
public record NewCredential(
        @NotBlank @Slug @Size(max = 60) String agency,
        @NotBlank @Size(max = 120) String label,
        @Size(min = 1, max = 6) List<@NotNull CredentialScope> scopes,
        LocalDate expires) {}
