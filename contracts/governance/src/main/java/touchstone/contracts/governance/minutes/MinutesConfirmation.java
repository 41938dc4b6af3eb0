package touchstone.contracts.governance.minutes;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/**
 * The confirmation of a meeting's minutes.
 *
 * @param atMeeting   the later meeting of the same body that confirmed them
 * @param corrections what that meeting corrected; leave out when nothing
 */
public record MinutesConfirmation(@NotNull UUID atMeeting, @Size(max = 10_000) String corrections) {}
