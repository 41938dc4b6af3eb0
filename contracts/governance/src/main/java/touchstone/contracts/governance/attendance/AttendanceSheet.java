package touchstone.contracts.governance.attendance;

import java.util.List;

/**
 * The roll of a meeting, and whether it made a quorum.
 *
 * @param members      each with whether they came; then the guests
 * @param quorum       of the meeting
 * @param declarations interests, in the order they were declared
 * @param items        the quorum of each item in which somebody takes no part
 */
public record AttendanceSheet(List<Attendance> members, Quorum quorum, List<Declaration> declarations, List<ItemQuorum> items) {}
