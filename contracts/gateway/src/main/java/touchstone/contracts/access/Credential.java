package touchstone.contracts.access;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import touchstone.contracts.Identified;

/**
 * An agency's way in to the API. Its secret is not kept, so it cannot be read again.
 *
 * @param agency   slug of the agency that holds it
 * @param label    what it is for: "case system, nightly"
 * @param issued   when it was issued
 * @param lastUsed to the minute; null when never
 * @param revoked  null while it works
 */
public record Credential(
        UUID id,
        String agency,
        String label,
        OffsetDateTime issued,
        @Nullable OffsetDateTime lastUsed,
        @Nullable OffsetDateTime revoked)
        implements Identified {}
