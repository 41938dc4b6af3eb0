package touchstone.contracts.access;

import java.util.UUID;
import touchstone.contracts.Identified;

/**
 * A credential just issued.
 *
 * @param agency slug of the agency that holds it
 * @param label  what it is for: "case system, nightly"
 * @param secret {@code tsk_…}, sent as {@code Authorization: Bearer}; shown this once and kept only as a hash
 */
public record IssuedCredential(UUID id, String agency, String label, String secret) implements Identified {}
