package touchstone.contracts.access.me;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An update that was returned.
 *
 * @param update    its id, to be sent as "resubmits" with the update that answers it
 * @param action    what it reports on
 * @param reference how people say the action: "A5.3"
 * @param asAt      the date it speaks of
 * @param reason    why it was returned
 * @param post      the address to post the answer to
 */
public record ReturnedUpdate(UUID update, UUID action, String reference, LocalDate asAt, @Nullable String reason, String post) {}
