package touchstone.contracts.access;

import java.time.OffsetDateTime;
import java.util.UUID;
import touchstone.contracts.Identified;

/**
 * An agency's way in to the API. Its secret is not kept, so it cannot be read again.
 *
 * @param label    what it is for: "case system, nightly"
 * @param lastUsed to the minute; null when never
 * @param revoked  null while it works
 */
public record Credential(
        UUID id, String agency, String label, OffsetDateTime issued, OffsetDateTime lastUsed, OffsetDateTime revoked)
        implements Identified {}
