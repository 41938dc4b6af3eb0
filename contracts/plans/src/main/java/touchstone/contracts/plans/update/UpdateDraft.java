package touchstone.contracts.plans.update;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import touchstone.contracts.Versioned;
import touchstone.contracts.plans.action.Count;

/**
 * An agency's update in the making, which nobody else sees. It ends when the agency submits an update of the action.
 *
 * @param reference of the action
 * @param author    who saved it last
 * @param savedOn   when that was
 */
public record UpdateDraft(
        UUID id,
        int version,
        UUID action,
        String reference,
        String agency,
        String author,
        LocalDate savedOn,
        String narrative,
        ClaimedState claimed,
        LocalDate asAt,
        List<Count> counts) implements Versioned {}
