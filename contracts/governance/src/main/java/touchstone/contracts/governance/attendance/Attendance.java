package touchstone.contracts.governance.attendance;

import java.time.LocalTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import touchstone.contracts.Identified;
import touchstone.contracts.governance.body.membership.MemberRole;

/**
 * One row of a meeting's roll: a seat and whether it was filled, or a guest. From the opening on it is as the seat was
 * then, whatever becomes of the membership.
 *
 * @param id         of the seat's membership or, of a guest, its own
 * @param guest      whether it is no member
 * @param post       the post that holds the seat
 * @param agency     slug of the agency it sits for; null for an independent
 * @param voting     whether the seat counts towards the quorum
 * @param presence   null while it is not recorded
 * @param substitute the post that came instead; null unless one did
 * @param remote     whether it took part from elsewhere
 * @param arrivedAt  local time; null of who was there from the beginning
 * @param leftAt     local time; null of who stayed to the end
 * @param there      whether it came and has not left
 */
public record Attendance(
        UUID id,
        boolean guest,
        String post,
        @Nullable String agency,
        MemberRole role,
        boolean voting,
        @Nullable Presence presence,
        @Nullable String substitute,
        boolean remote,
        @Nullable LocalTime arrivedAt,
        @Nullable LocalTime leftAt,
        boolean there) implements Identified {}
