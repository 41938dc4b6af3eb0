package touchstone.contracts.plans.version;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import touchstone.contracts.plans.action.Count;

/**
 * An action as a version of the plan holds it: what is promised, not what became of it.
 *
 * @param id             of the action, the same in every version
 * @param reference      how people say it: "A5.3"
 * @param text           what is promised
 * @param leadAgency     slug of the agency that leads it
 * @param coLeads        slugs of the agencies that lead it too
 * @param owner          a post; null when none is named
 * @param workstream     its title then; null when it belonged to none
 * @param phase          its title then; null when it belonged to none
 * @param recommendation reference of what it answers; null when it answers none
 * @param part           letter of the recommendation's part it answers; null for the whole
 * @param originalDue    the first date promised; null when none was given
 * @param due            the date promised then; null when none was given
 * @param counts         what it counts; {@code done} as the plan began
 */
public record PlannedAction(
        UUID id,
        String reference,
        String text,
        String leadAgency,
        List<String> coLeads,
        @Nullable String owner,
        @Nullable String workstream,
        @Nullable String phase,
        @Nullable String recommendation,
        @Nullable String part,
        @Nullable LocalDate originalDue,
        @Nullable LocalDate due,
        List<Count> counts) {}
