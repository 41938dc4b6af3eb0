package touchstone.contracts.plans.action;

import java.time.LocalDate;
import java.util.UUID;

/**
 * One edit of an action, kept for ever.
 *
 * @param author who made it: a post or an agency
 */
public record ActionEdit(
        UUID id, LocalDate editedOn, String author, String reason, ActionFacts was, ActionFacts became) {}
