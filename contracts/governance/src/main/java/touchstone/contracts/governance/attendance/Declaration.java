package touchstone.contracts.governance.attendance;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import touchstone.contracts.Identified;

/**
 * An interest that somebody on the roll declared in an item.
 *
 * @param item     the agenda item
 * @param seat     row of the roll
 * @param post     who declared it
 * @param interest what it is; null to the public when the item is exempt
 * @param out      whether the member took no part in the item: then it neither votes there nor counts towards the quorum
 */
public record Declaration(UUID id, UUID item, UUID seat, String post, InterestKind kind, @Nullable String interest, boolean out) implements Identified {}
