package touchstone.contracts.status;

import java.time.LocalDate;

/**
 * What bodies decided.
 *
 * @param known false when decisions could not be read just now
 * @param on    date of the newest decision; null when there is none
 * @param link  address of the page of the meeting that took it; null when there is none
 */
public record Decided(boolean known, LocalDate on, String words, String link) {}
