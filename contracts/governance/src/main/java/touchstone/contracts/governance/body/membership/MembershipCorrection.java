package touchstone.contracts.governance.body.membership;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * What the record of a seat should have said. The rolls of past meetings stay as they were taken.
 *
 * @param member the whole of it, put right
 * @param reason what was wrong
 */
public record MembershipCorrection(@Valid @NotNull NewMembership member, @NotBlank @Size(max = 2000) String reason) {}
