package touchstone.contracts.governance.attendance;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalTime;

/**
 * Whether a member came; a substitute is named by post.
 *
 * @param substitute the post that came instead, for this seat only; only with "substitute"
 * @param remote     whether it takes part from elsewhere; leave out when in the room
 * @param arrivedAt  local time; leave out when it was there from the beginning
 * @param leftAt     local time; leave out while it stays
 */
public record NewAttendance(@NotNull Presence presence, @Size(max = 200) String substitute, Boolean remote, LocalTime arrivedAt, LocalTime leftAt) {}
