package touchstone.contracts.plans.update;

import java.time.LocalDate;
import java.util.UUID;

/**
 * An action of which an update is overdue.
 *
 * @param agency     its lead agency, which owes the update
 * @param lastUpdate the date that the last submitted or accepted update speaks of; null when there is none
 * @param due        when the next one was due
 * @param daysOwed   whole days since then
 */
public record OwedUpdate(
        UUID action,
        String reference,
        String text,
        String agency,
        String owner,
        Rhythm rhythm,
        LocalDate lastUpdate,
        LocalDate due,
        int daysOwed) {}
