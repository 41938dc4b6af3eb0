package touchstone.contracts.governance.attendance;

import org.jspecify.annotations.Nullable;

/**
 * Attendance of all seats of one agency.
 *
 * @param agency slug; null for the independents
 * @param seats  how many it had in that year, whether or not at the same time
 */
public record AgencyAttendance(@Nullable String agency, int seats, AttendanceCounts counts) {}
