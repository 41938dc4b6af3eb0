package touchstone.contracts.governance.body.membership;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * The last day of a membership.
 *
 * @param until  the last day on which it holds
 * @param vacant whether the seat stays and waits to be filled; leave out when it goes
 */
public record MembershipEnding(@NotNull LocalDate until, Boolean vacant) {}
