package touchstone.contracts.access.credential;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import touchstone.contracts.Identified;

/**
 * An agency's way in to the API. Its secret is not kept, so it cannot be read again.
 *
 * @param agency        slug of the agency that holds it
 * @param label         what it is for: "case system, nightly"
 * @param scopes        what it is good for
 * @param issued        when it was issued
 * @param expires       the last day on which it works
 * @param lastUsed      to the minute; null when never
 * @param previousUntil until when the secret before the present one works as well; null while there is one secret
 * @param previousUsed  when the secret before the present one was last used; null for never, or where there is one secret
 * @param revoked       null while it works
 * @param allowed       what can be done with it now
 */
public record Credential(
        UUID id,
        String agency,
        String label,
        List<CredentialScope> scopes,
        OffsetDateTime issued,
        LocalDate expires,
        @Nullable OffsetDateTime lastUsed,
        @Nullable OffsetDateTime previousUntil,
        @Nullable OffsetDateTime previousUsed,
        @Nullable OffsetDateTime revoked,
        List<CredentialMove> allowed)
        implements Identified {}
