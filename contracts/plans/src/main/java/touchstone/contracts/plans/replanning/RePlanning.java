package touchstone.contracts.plans.replanning;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One move of an action's date, kept for ever.
 *
 * @param id        of the move
 * @param was       the date promised until then; null when there was none
 * @param due       the date promised from then on
 * @param decidedOn when that was decided
 * @param decidedBy the body or post that decided it; null when that was not recorded
 * @param decision  reference to its decision, such as touchstone:governance:decision:ID; null when none was given
 * @param reason    why it moved
 */
public record RePlanning(
        UUID id,
        @Nullable LocalDate was,
        LocalDate due,
        LocalDate decidedOn,
        @Nullable String decidedBy,
        @Nullable String decision,
        String reason) {}
