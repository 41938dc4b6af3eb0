package touchstone.contracts.plans;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import touchstone.contracts.Versioned;

/**
 * What we will do.
 *
 * @param recommendation what it answers; null when it answers a theme or stands alone
 * @param part           letter of the recommendation's part it answers; null for the whole
 * @param owner          a post, never a person's name
 * @param originalDue    the first date promised; kept for ever
 * @param due            the date now promised; null when none was given
 * @param daysLate       whole days past the <em>original</em> date and still open; re-planning never clears it
 * @param counts         quantities it counts, as last accepted
 */
public record Action(
        UUID id,
        int version,
        UUID plan,
        UUID recommendation,
        String part,
        String reference,
        String text,
        String leadAgency,
        List<String> coLeads,
        String owner,
        UUID workstream,
        UUID phase,
        LocalDate originalDue,
        LocalDate due,
        LocalDate completedOn,
        ActionState state,
        boolean overdue,
        int daysLate,
        List<Count> counts,
        LocalDate lastUpdate) implements Versioned {}
