package touchstone.contracts.governance.attendance;

/**
 * Whether enough voting members were there, derived from attendance.
 *
 * @param needed  null when the body's terms of reference are not recorded
 * @param present voting members present or substituted
 * @param met     null while nobody can tell
 * @param why     the same in words
 */
public record Quorum(Integer needed, int present, Boolean met, String why) {}
