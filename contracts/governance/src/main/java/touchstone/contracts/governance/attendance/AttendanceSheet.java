package touchstone.contracts.governance.attendance;

import java.util.List;

/**
 * Everybody who was a member on the day of the meeting, and whether that made a quorum.
 *
 * @param members each with whether they came
 */
public record AttendanceSheet(List<Attendance> members, Quorum quorum) {}
