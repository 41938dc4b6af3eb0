package touchstone.contracts;

import java.time.OffsetDateTime;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One change of one thing, as the database wrote it down.
 *
 * @param number      of the entry; later ones have higher numbers
 * @param at          when, to the microsecond
 * @param actor       stable id of the account or credential that changed it
 * @param login       who signed in to the database: the service, unless somebody went past it
 * @param correlation of the request; entries with the same one belong together
 * @param change      what happened to the thing
 * @param thing       what kind of thing: {@code progress-update}
 * @param id          of the thing
 * @param before      what stood there; null for what was added
 * @param after       what stands there since; null for what was removed
 */
public record AuditEntry(
        long number,
        OffsetDateTime at,
        String actor,
        String login,
        String correlation,
        AuditChange change,
        String thing,
        @Nullable UUID id,
        @Nullable Map<String, Object> before,
        @Nullable Map<String, Object> after) {}
