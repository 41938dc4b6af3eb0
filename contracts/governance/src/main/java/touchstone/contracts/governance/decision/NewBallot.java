package touchstone.contracts.governance.decision;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/**
 * How one member votes.
 *
 * @param seat row of the roll, of a member who is there, votes, and takes part in the item
 */
public record NewBallot(@NotNull UUID seat, @NotNull Vote vote) {}
