package touchstone.contracts.governance.body;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A decision to meet more or less often.
 *
 * @param from      first day on which the new cadence holds
 * @param decision  id of the decision in the register; null of one that is known from paper
 * @param decidedOn null when the record does not say
 * @param decidedBy the post or body that decided
 * @param reason    why it changed
 * @param consulted posts, bodies or agencies that were asked first
 */
public record CadenceChange(
        Cadence cadence,
        LocalDate from,
        @Nullable UUID decision,
        @Nullable LocalDate decidedOn,
        String decidedBy,
        String reason,
        List<String> consulted) {}
