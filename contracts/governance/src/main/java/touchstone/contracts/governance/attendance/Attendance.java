package touchstone.contracts.governance.attendance;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import touchstone.contracts.governance.body.MemberRole;

/**
 * Whether one member came to a meeting.
 *
 * @param membership the seat
 * @param post       the post that holds the seat
 * @param agency     slug of the agency it sits for; null for an independent
 * @param voting     whether the seat counts towards the quorum
 * @param presence   null while it is not recorded
 * @param substitute the post that came instead; null unless one did
 */
public record Attendance(
        UUID membership,
        String post,
        @Nullable String agency,
        MemberRole role,
        boolean voting,
        @Nullable Presence presence,
        @Nullable String substitute) {}
