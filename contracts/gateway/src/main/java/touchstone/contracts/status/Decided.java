package touchstone.contracts.status;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What bodies decided.
 *
 * @param known false when decisions could not be read just now
 * @param on    date of the newest decision; null when there is none
 * @param words the same in one sentence
 * @param link  address of the page of the meeting that took it; null when there is none
 */
public record Decided(boolean known, @Nullable LocalDate on, String words, @Nullable String link) {}
