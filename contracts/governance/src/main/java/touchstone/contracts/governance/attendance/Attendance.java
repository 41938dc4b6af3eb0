package touchstone.contracts.governance.attendance;

import java.util.UUID;
import touchstone.contracts.governance.body.MemberRole;

/**
 * Whether one member came to a meeting.
 *
 * @param presence   null while it is not recorded
 * @param substitute the post that came instead; null unless one did
 */
public record Attendance(
        UUID membership,
        String post,
        String agency,
        MemberRole role,
        boolean voting,
        Presence presence,
        String substitute) {}
