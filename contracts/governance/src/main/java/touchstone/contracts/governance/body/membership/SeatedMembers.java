package touchstone.contracts.governance.body.membership;

import java.util.List;

/**
 * Seats that were given together.
 *
 * @param members in the order in which they were sent
 */
public record SeatedMembers(List<Membership> members) {}
