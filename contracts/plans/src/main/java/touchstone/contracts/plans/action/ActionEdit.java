package touchstone.contracts.plans.action;

import java.time.LocalDate;
import java.util.UUID;

/**
 * One edit of an action, kept for ever.
 *
 * @param id       of the edit
 * @param editedOn the day it was edited
 * @param author   who made it: a post or an agency
 * @param reason   why it was edited
 */
public record ActionEdit(
        UUID id, LocalDate editedOn, String author, String reason, ActionFacts was, ActionFacts became) {}
