package touchstone.contracts.plans.rating;

import java.time.LocalDate;

/**
 * Somebody's own rating, never in place of the derived one.
 *
 * @param reason    why it should be seen otherwise
 * @param author    post of who made it
 * @param madeOn    the first day on which it stands
 * @param expiresOn the last day on which it stands
 */
public record RatingOverride(Rag rag, String reason, String author, LocalDate madeOn, LocalDate expiresOn) {}
