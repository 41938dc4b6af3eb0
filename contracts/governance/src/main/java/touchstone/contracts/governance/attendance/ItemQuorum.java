package touchstone.contracts.governance.attendance;

import java.util.UUID;

/**
 * Whether enough voting members took part in an item.
 *
 * @param item the agenda item
 */
public record ItemQuorum(UUID item, Quorum quorum) {}
