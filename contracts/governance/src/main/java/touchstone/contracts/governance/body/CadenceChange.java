package touchstone.contracts.governance.body;

import java.time.LocalDate;
import java.util.List;

/**
 * A decision to meet more or less often.
 *
 * @param from      first day on which the new cadence holds
 * @param decidedOn null when the record does not say
 */
public record CadenceChange(
        Cadence cadence, LocalDate from, LocalDate decidedOn, String decidedBy, String reason, List<String> consulted) {}
