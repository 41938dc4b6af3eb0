package touchstone.contracts.plans.rhythm;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An action of which an update is overdue.
 *
 * @param action     what is to be reported on
 * @param reference  how people say the action: "A5.3"
 * @param text       what will be done
 * @param agency     its lead agency, which owes the update
 * @param owner      a post; null when none is named
 * @param lastUpdate the date that the last submitted or accepted update speaks of; null when there is none
 * @param due        when the next one was due
 * @param daysOwed   whole days since then
 */
public record OwedUpdate(
        UUID action,
        String reference,
        String text,
        String agency,
        @Nullable String owner,
        Rhythm rhythm,
        @Nullable LocalDate lastUpdate,
        LocalDate due,
        int daysOwed) {}
