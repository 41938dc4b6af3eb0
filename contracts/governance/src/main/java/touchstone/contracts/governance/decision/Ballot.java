package touchstone.contracts.governance.decision;

import java.util.UUID;

/**
 * How one member voted.
 *
 * @param seat row of the roll
 * @param post who voted
 */
public record Ballot(UUID seat, String post, Vote vote) {}
