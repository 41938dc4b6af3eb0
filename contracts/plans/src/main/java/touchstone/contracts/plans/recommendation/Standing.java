package touchstone.contracts.plans.recommendation;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where something stands at a date: derived, with its reasons in words, worst first.
 *
 * @param rag            derived; an override never changes it
 * @param reasons        why it stands so, worst first
 * @param actions        how many actions answer it, without those that were carried over into others
 * @param completed      how many of them are accepted as completed or signed off
 * @param overdue        how many of them are past their current date and open
 * @param impactEvidence accepted pieces of impact evidence
 * @param signedOffOn    when a body signed it off; null when none has
 * @param lastUpdate     as-at date of the newest update the caller may see; null when there is none
 * @param override       what somebody set beside the derived rating; null when nobody did
 */
public record Standing(
        Rag rag,
        List<String> reasons,
        int actions,
        int completed,
        int overdue,
        int impactEvidence,
        @Nullable LocalDate signedOffOn,
        @Nullable LocalDate lastUpdate,
        @Nullable RatingOverride override) {}
