package touchstone.contracts.plans.update;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import touchstone.contracts.Versioned;
import touchstone.contracts.plans.action.Count;

/**
 * An agency's update in the making, which nobody else sees. It ends when the agency submits an update of the action.
 *
 * @param action    what it reports on
 * @param reference of the action
 * @param agency    slug of the agency that alone sees it
 * @param author    who saved it last
 * @param savedOn   when that was
 * @param narrative what was done and what came of it; null while nothing is written
 * @param claimed   null while not chosen
 * @param asAt      the date it speaks of; null while not chosen
 * @param counts    how much is done of what the action counts
 */
public record UpdateDraft(
        UUID id,
        int version,
        UUID action,
        String reference,
        String agency,
        String author,
        LocalDate savedOn,
        @Nullable String narrative,
        @Nullable ClaimedState claimed,
        @Nullable LocalDate asAt,
        List<Count> counts) implements Versioned {}
