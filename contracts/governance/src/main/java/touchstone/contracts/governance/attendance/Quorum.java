package touchstone.contracts.governance.attendance;

import org.jspecify.annotations.Nullable;

/**
 * Whether enough voting members were there, derived from attendance.
 *
 * @param needed  null when the body's terms of reference are not recorded
 * @param present voting members present or substituted
 * @param met     null while nobody can tell
 * @param why     the same in words
 */
public record Quorum(@Nullable Integer needed, int present, @Nullable Boolean met, String why) {}
