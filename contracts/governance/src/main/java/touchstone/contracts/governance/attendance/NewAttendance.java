package touchstone.contracts.governance.attendance;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * Whether a member came; a substitute is named by post.
 *
 * @param substitute the post that came instead; only with "substitute"
 */
public record NewAttendance(@NotNull Presence presence, @Size(max = 200) String substitute) {}
