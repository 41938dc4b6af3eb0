package touchstone.contracts.governance.paper;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A version of a paper; it never changes.
 *
 * @param number     from 1
 * @param name       to save it under; its ending fits what it is
 * @param mediaType  as found in its content, whatever its name or sender said
 * @param size       in bytes
 * @param sha256     of its bytes, in hexadecimal
 * @param uploadedAt when it was brought
 * @param uploadedBy the post that brought it; null to the public
 */
public record PaperFile(int number, String name, String mediaType, long size, String sha256, OffsetDateTime uploadedAt, @Nullable String uploadedBy) {}
