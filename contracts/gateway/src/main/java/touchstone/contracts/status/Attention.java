package touchstone.contracts.status;

import touchstone.contracts.plans.rating.Rag;
import touchstone.contracts.plans.recommendation.DueDate;

/**
 * Something that somebody must look at now.
 *
 * @param recommendation its reference
 * @param text           of the recommendation
 * @param reason         the worst of its reasons, with the page of the very thing to look at
 * @param thing          what that is: "A4.1, 29 days late"
 */
public record Attention(
        String recommendation,
        String text,
        Rag status,
        DueDate due,
        Reason reason,
        String thing) {}
