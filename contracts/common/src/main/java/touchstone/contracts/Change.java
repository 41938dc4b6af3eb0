package touchstone.contracts;

import java.net.URI;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One entry of a service's change feed, a CloudEvents 1.0 envelope in structured JSON.
 *
 * @param specversion     the version of CloudEvents: "1.0"
 * @param id              unlike any other's, so that an entry that comes twice is known
 * @param type            {@code touchstone.plans.update.submitted}
 * @param source          {@code /api/plans/AUTHORITY}
 * @param subject         typed reference of what changed: {@code touchstone:plans:action:ID}
 * @param time            when it happened
 * @param datacontenttype of {@code data}: "application/json"; null without it
 * @param sequence        place in this service's feed; grows, give it back as {@code after}
 * @param authority       the tenant it belongs to
 * @param data            the public record as it became; null when it was not asked for
 */
public record Change(
        String specversion,
        UUID id,
        String type,
        URI source,
        String subject,
        OffsetDateTime time,
        @Nullable String datacontenttype,
        long sequence,
        String authority,
        @Nullable Map<String, Object> data) {}
