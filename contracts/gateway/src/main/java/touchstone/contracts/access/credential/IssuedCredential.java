package touchstone.contracts.access.credential;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import touchstone.contracts.Identified;

/**
 * A credential with a secret just made for it.
 *
 * @param agency  slug of the agency that holds it
 * @param label   what it is for: "case system, nightly"
 * @param scopes  what it is good for
 * @param expires the last day on which it works
 * @param secret  {@code tsk_…}, sent as {@code Authorization: Bearer}; shown this once and kept only as a hash
 */
public record IssuedCredential(UUID id, String agency, String label, List<CredentialScope> scopes, LocalDate expires, String secret)
        implements Identified {}
