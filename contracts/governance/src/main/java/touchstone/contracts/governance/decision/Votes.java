package touchstone.contracts.governance.decision;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/**
 * A vote that was taken.
 *
 * @param inFavour  votes for it
 * @param against   votes against it
 * @param abstained members who were there and voted neither way
 */
public record Votes(@Min(0) @Max(999) int inFavour, @Min(0) @Max(999) int against, @Min(0) @Max(999) int abstained) {}
