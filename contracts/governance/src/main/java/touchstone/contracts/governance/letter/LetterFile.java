package touchstone.contracts.governance.letter;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import touchstone.contracts.Versioned;

/**
 * A file that is kept with a letter: the letter itself, what was enclosed, or what was answered. It never changes; a wrong
 * one is withdrawn, and its name and the reason stay.
 *
 * @param name             to save it under; its ending fits what it is
 * @param mediaType        as found in its content, whatever its name or sender said
 * @param size             in bytes
 * @param sha256           of its bytes, in hexadecimal
 * @param uploadedAt       when it was brought
 * @param uploadedBy       the post that brought it
 * @param withdrawnAt      when it was withdrawn; null while it is kept
 * @param withdrawnBy      the post that withdrew it; null while it is kept
 * @param withdrawalReason why it was withdrawn; null while it is kept
 */
public record LetterFile(
        UUID id,
        int version,
        String name,
        String mediaType,
        long size,
        String sha256,
        OffsetDateTime uploadedAt,
        String uploadedBy,
        @Nullable OffsetDateTime withdrawnAt,
        @Nullable String withdrawnBy,
        @Nullable String withdrawalReason) implements Versioned {}
