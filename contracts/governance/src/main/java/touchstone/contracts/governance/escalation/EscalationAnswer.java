package touchstone.contracts.governance.escalation;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import touchstone.contracts.governance.decision.Outcome;

/**
 * What the other body decided on the item, which is its answer.
 *
 * @param decision  in the register
 * @param meeting   where it was taken
 * @param outcome   carried or lost: a decision that was deferred, or taken without a quorum, is no answer
 * @param text      in that body's words; null when the item is exempt and the caller may not read it
 * @param decidedOn the day of that meeting
 */
public record EscalationAnswer(UUID decision, UUID meeting, Outcome outcome, @Nullable String text, LocalDate decidedOn) {}
