package touchstone.gateway.sync;

import java.time.LocalDate;

/**
 * How current something known of an authority is. What was composed under a version is right as long as the authority
 * still has it.
 *
 * @param move the last change of it that this gateway heard of, by a count of its own
 * @param day  today; it decides what is late
 */
public record AuthorityVersion(long move, LocalDate day) {}
