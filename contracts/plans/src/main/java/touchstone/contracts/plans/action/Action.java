package touchstone.contracts.plans.action;

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
 * @param daysLate       whole days past the <em>original</em> date until it was completed or carried over; re-planning
 *                       never clears it, and days of a suspension do not count
 * @param counts         quantities it counts, as last accepted
 * @param signedOffOn    when a body signed it off, or the recommendation it answers; null when none has
 * @param carriedFrom    actions that go on as this one, with how late they were
 * @param carriedTo      the action that this one goes on as; null when it does not, or when that one is not public
 * @param theme          the gap it answers; null when it answers none
 * @param dependencies   what it waits for
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
        LocalDate lastUpdate,
        LocalDate signedOffOn,
        List<CarryOver> carriedFrom,
        CarryOver carriedTo,
        UUID theme,
        List<Dependency> dependencies) implements Versioned {}
