package touchstone.gateway.clients.cache;

import java.time.LocalDate;

/**
 * How current something known of an authority is, of one owner or all of them. What was read or composed under a version
 * is right as long as it is the version still.
 *
 * @param move the last change that this gateway heard of, by a count of its own
 * @param day  today; it decides what is late
 */
public record AuthorityVersion(long move, LocalDate day) {}
