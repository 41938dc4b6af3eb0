package touchstone.contracts.status;

import touchstone.contracts.plans.recommendation.Rag;

/**
 * Something that somebody must look at now.
 *
 * @param recommendation its reference
 * @param text           of the recommendation
 * @param daysLate       whole days past its due date; 0 when it is not late
 * @param words          the worst of its reasons
 * @param thing          what to look at: "A4.1, 29 days late"
 * @param link           address of the page of that very thing
 */
public record Attention(
        String recommendation,
        String text,
        Rag status,
        int daysLate,
        Concern concern,
        String words,
        String thing,
        String link) {}
