package touchstone.contracts.plans.action;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import touchstone.contracts.Versioned;
import touchstone.contracts.plans.replanning.CarryOver;

/**
 * What we will do.
 *
 * @param plan           the plan it stands in
 * @param recommendation what it answers; null when it answers a theme or stands alone
 * @param part           letter of the recommendation's part it answers; null for the whole
 * @param reference      how people say it, unique in the authority: "A5.3"
 * @param text           what will be done
 * @param leadAgency     slug of the agency that leads it
 * @param coLeads        slugs of the agencies that lead it too
 * @param owner          a post, never a person's name; null when none is named
 * @param workstream     the strand of work it belongs to; null when to none
 * @param phase          the stretch of the plan it belongs to; null when to none
 * @param originalDue    the first date promised; kept for ever; null when none was given
 * @param dueFrom        the earliest day that the first date may mean; null when it is a day
 * @param dueWords       how people said the first date: "June or July", "ongoing"; null when it is a day
 * @param due            the date now promised; null when none was given
 * @param completedOn    the day an accepted update says it was completed; null when none does
 * @param open           whether something is left to do: it is neither done nor goes on as another
 * @param done           whether it is accepted as completed, or signed off
 * @param overdue        whether it is open, not suspended, and past the date now promised
 * @param daysLate       whole days past the <em>original</em> date until it was completed or carried over; re-planning
 *                       never clears it, and days of a suspension do not count
 * @param counts         quantities it counts, as last accepted
 * @param lastUpdate     as-at date of the newest update the caller may see; null when there is none
 * @param signedOffOn    when a body signed it off, or the recommendation it answers; null when none has
 * @param carriedFrom    actions that go on as this one, with how late they were
 * @param carriedTo      the action that this one goes on as; null when it does not, or when that one is not public
 * @param theme          the gap it answers; null when it answers none
 * @param dependencies   what it waits for
 * @param allowed        what the caller can do with it today
 */
public record Action(
        UUID id,
        int version,
        UUID plan,
        @Nullable UUID recommendation,
        @Nullable String part,
        String reference,
        String text,
        String leadAgency,
        List<String> coLeads,
        @Nullable String owner,
        @Nullable UUID workstream,
        @Nullable UUID phase,
        @Nullable LocalDate originalDue,
        @Nullable LocalDate dueFrom,
        @Nullable String dueWords,
        @Nullable LocalDate due,
        @Nullable LocalDate completedOn,
        ActionState state,
        boolean open,
        boolean done,
        boolean overdue,
        int daysLate,
        List<Count> counts,
        @Nullable LocalDate lastUpdate,
        @Nullable LocalDate signedOffOn,
        List<CarryOver> carriedFrom,
        @Nullable CarryOver carriedTo,
        @Nullable UUID theme,
        List<Dependency> dependencies,
        List<ActionMove> allowed) implements Versioned {}
