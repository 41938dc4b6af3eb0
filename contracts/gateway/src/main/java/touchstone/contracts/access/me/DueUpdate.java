package touchstone.contracts.access.me;

import java.time.LocalDate;
import java.util.UUID;

/**
 * An action of which an update is overdue.
 *
 * @param action    what is to be reported on
 * @param reference how people say the action: "A5.3"
 * @param text      what will be done
 * @param due       when the update was due
 * @param daysOwed  whole days since then
 * @param post      the address to post it to
 */
public record DueUpdate(UUID action, String reference, String text, LocalDate due, int daysOwed, String post) {}
