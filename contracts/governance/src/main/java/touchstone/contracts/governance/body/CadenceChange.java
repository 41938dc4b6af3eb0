package touchstone.contracts.governance.body;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A decision to meet more or less often.
 *
 * @param from      first day on which the new cadence holds
 * @param decidedOn null when the record does not say
 * @param decidedBy the post or body that decided
 * @param reason    why it changed
 * @param consulted posts, bodies or agencies that were asked first
 */
public record CadenceChange(
        Cadence cadence,
        LocalDate from,
        @Nullable LocalDate decidedOn,
        String decidedBy,
        String reason,
        List<String> consulted) {}
