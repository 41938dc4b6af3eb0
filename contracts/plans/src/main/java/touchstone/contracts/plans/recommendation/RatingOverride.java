package touchstone.contracts.plans.recommendation;

import java.time.LocalDate;

/**
 * Somebody's own rating, never in place of the derived one.
 *
 * @param author    post of who made it
 * @param expiresOn the last day on which it stands
 */
public record RatingOverride(Rag rag, String reason, String author, LocalDate madeOn, LocalDate expiresOn) {}
