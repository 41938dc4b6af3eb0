package touchstone.contracts.status;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import touchstone.contracts.plans.rating.Rag;
import touchstone.contracts.plans.recommendation.DueDate;

/**
 * Where one recommendation stands: three views of it side by side, and what they come to.
 *
 * @param id         of the recommendation
 * @param reference  how people say it: "R5"
 * @param text       the inspector's words
 * @param leadAgency slug of the one body that answers for it
 * @param status     never better than its weakest evidence
 * @param reasons    why, worst first
 * @param lastUpdate as-at date of the newest update the caller may see; null when there is none
 */
public record RecommendationStatus(
        UUID id,
        String reference,
        String text,
        String leadAgency,
        DueDate due,
        Claimed claimed,
        Figures figures,
        Decided decided,
        Rag status,
        List<Reason> reasons,
        @Nullable LocalDate lastUpdate) {}
