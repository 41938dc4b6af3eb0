package touchstone.contracts.plans.version;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import touchstone.contracts.plans.action.Count;

/**
 * An action as a version of the plan holds it: what is promised, not what became of it.
 *
 * @param id             of the action, the same in every version
 * @param workstream     its title then
 * @param phase          its title then
 * @param recommendation reference of what it answers
 * @param counts         what it counts; {@code done} as the plan began
 */
public record PlannedAction(
        UUID id,
        String reference,
        String text,
        String leadAgency,
        List<String> coLeads,
        String owner,
        String workstream,
        String phase,
        String recommendation,
        String part,
        LocalDate originalDue,
        LocalDate due,
        List<Count> counts) {}
