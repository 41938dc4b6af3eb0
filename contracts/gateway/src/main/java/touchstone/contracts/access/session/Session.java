package touchstone.contracts.access.session;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import touchstone.contracts.Identified;

/**
 * A sign-in that still holds, in one browser.
 *
 * @param began    when its person signed in
 * @param lastSeen when the browser was last heard of, to the minute
 * @param ends     when it ends unless the browser is heard of again
 * @param address  from which the person signed in
 * @param browser  as it calls itself: "Firefox on Windows"; null for one that is not known
 * @param current  whether it is the one that asks
 */
public record Session(
        UUID id,
        OffsetDateTime began,
        OffsetDateTime lastSeen,
        OffsetDateTime ends,
        String address,
        @Nullable String browser,
        boolean current)
        implements Identified {}
