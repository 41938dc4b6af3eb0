package touchstone.contracts.access.credential;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;

/**
 * A new secret for a credential.
 *
 * @param overlapDays how long the secret before works as well; 7 when left out, 0 ends it at once
 * @param expires     the last day on which the credential works from now on, within two years; a year from today when left out
 */
public record CredentialRotation(@Min(0) @Max(90) Integer overlapDays, LocalDate expires) {}
