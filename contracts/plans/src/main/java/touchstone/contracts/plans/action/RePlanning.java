package touchstone.contracts.plans.action;

import java.time.LocalDate;
import java.util.UUID;

/**
 * One move of an action's date, kept for ever.
 *
 * @param was       the date promised until then; null when there was none
 * @param decidedBy the body or post that decided it; null when that was not recorded
 * @param decision  reference to its decision, such as touchstone:governance:decision:ID; null when none was given
 */
public record RePlanning(
        UUID id, LocalDate was, LocalDate due, LocalDate decidedOn, String decidedBy, String decision, String reason) {}
