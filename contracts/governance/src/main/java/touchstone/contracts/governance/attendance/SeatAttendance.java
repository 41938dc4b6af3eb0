package touchstone.contracts.governance.attendance;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Attendance of one seat.
 *
 * @param seat   the membership
 * @param post   that held it at the latest of those meetings
 * @param agency slug of the agency it sat for then; null for an independent
 * @param voting whether it had a vote then
 */
public record SeatAttendance(UUID seat, String post, @Nullable String agency, boolean voting, AttendanceCounts counts) {}
